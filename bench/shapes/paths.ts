import type { Shape } from './shape.ts';

interface Found {
  readonly hops: number;
}

const shortest = (paths: readonly Found[]) => paths[0]?.hops ?? null;

/** Ours also judges each step on the operations beneath; the peers count the steps. */
export const paths: Shape = {
  name: 'paths',
  title: 'the shortest path between two actors over operations that both took part in, to three steps',
  questions: ({ rare, backed }) => backed.filter((id) => id !== rare).map((id) => ({ from: rare, to: id })),
  ours: {
    query:
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, via: [TOOK_PART_IN], maxHops: 3, first: 1) { hops } }',
    comparable: ({ paths: found }: { paths: readonly Found[] }) => shortest(found),
  },
  neo4jGraphql: {
    query: 'query ($from: ID!, $to: ID!) { actors(where: { id: { eq: $from } }) { stepsTo(id: $to) } }',
    comparable: ({ actors }: { actors: readonly { stepsTo: number | null }[] }) => actors[0]?.stepsTo ?? null,
  },
  driver: {
    statement: `
      MATCH path = ANY SHORTEST (:Actor {id: $from})(()-[:TOOK_PART_IN]->(:Operation)<-[:TOOK_PART_IN]-()){1,3}(:Actor {id: $to})
      RETURN length(path) / 2 AS hops`,
    comparable: (rows: readonly Found[]) => shortest(rows),
  },
};
