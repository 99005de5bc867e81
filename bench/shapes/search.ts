import type { Shape } from './shape.ts';

/** The servers rank by rules of their own: what is compared is the place that comes first. */
export const search: Shape = {
  name: 'search',
  title: 'a place by its Arabic name',
  questions: ({ named }) => named.map(({ arabic }) => ({ text: arabic })),
  ours: {
    query: 'query ($text: String!) { search(text: $text, kinds: [LOCATION], first: 5) { score entity { id name } } }',
    comparable: ({ search: found }: { search: readonly { entity: unknown }[] }) => found[0]?.entity,
  },
  neo4jGraphql: {
    query: `query ($text: String!) {
      searchNames(phrase: $text, first: 5) { edges { score node { locations { id name } } } }
    }`,
    variables: ({ text }) => ({ text: `text:"${text}"` }),
    comparable: ({ searchNames }: { searchNames: { edges: readonly { node: { locations: readonly unknown[] } }[] } }) =>
      searchNames.edges[0]?.node.locations[0],
  },
  driver: {
    statement: `
      CALL db.index.fulltext.queryNodes('name_text', $text, { limit: 5 }) YIELD node AS name, score
      MATCH (place:Location)-[:NAMED]->(name:Name)
      RETURN place.id AS id, place.name AS name, score`,
    variables: ({ text }) => ({ text: `text:"${text}"` }),
    comparable: (rows: readonly { id: string; name: string }[]) => rows[0] && { id: rows[0].id, name: rows[0].name },
  },
};
