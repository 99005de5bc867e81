import type { Shape } from './shape.ts';

/** The peers have nothing that judges claims, so these are ours only. */
export const control: Shape = {
  name: 'control',
  title: 'who holds a place, judged from its claims (ours only)',
  questions: ({ places }) => places.map((id) => ({ id })),
  ours: {
    query:
      'query ($id: ID!) { control(of: $id) { status holders { actor { id name } } evidence { rule forCount againstCount } } }',
    comparable: (data: unknown) => data,
  },
  neo4jGraphql: null,
  driver: null,
};

export const controlMap: Shape = {
  name: 'control-map',
  title: 'who holds each of 100 places of a governorate, judged from their claims (ours only)',
  questions: ({ governorate }) => (governorate === undefined ? [] : [{ id: governorate }]),
  ours: {
    query:
      'query ($id: ID!) { controlMap(within: $id, first: 100) { location { id name } status holders { actor { id } } } }',
    comparable: (data: unknown) => data,
  },
  neo4jGraphql: null,
  driver: null,
};

export const controlOfThousand: Shape = {
  name: 'control-1000',
  title: 'who holds each of 1,000 places of the country, judged from their claims (ours only)',
  questions: () => [{ box: { south: 32, west: 35, north: 38, east: 43 } }],
  ours: {
    query:
      'query ($box: Box!) { controlMap(box: $box, first: 1000) { location { id name } status holders { actor { id } } } }',
    comparable: (data: unknown) => data,
  },
  neo4jGraphql: null,
  driver: null,
};
