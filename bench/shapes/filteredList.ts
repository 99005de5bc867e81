import type { Shape } from './shape.ts';

export const filteredList: Shape = {
  name: 'filtered-list',
  title: 'the newest 50 of the commonest kind of a year',
  questions: ({ kind, years }) => years.map((year) => ({ kind, from: `${year}-01-01`, to: `${year}-12-31` })),
  ours: {
    query: `query ($kind: OperationKind!, $from: Date!, $to: Date!) {
      operations(where: { kind: [$kind], day: { from: $from, to: $to } }, first: 50) { nodes { id name kind day } }
    }`,
    comparable: ({ operations }: { operations: { nodes: unknown } }) => operations.nodes,
  },
  neo4jGraphql: {
    query: `query ($kind: String!, $from: String!, $to: String!) {
      operations(where: { kind: { eq: $kind }, day: { gte: $from, lte: $to } }, sort: [{ day: DESC }, { id: DESC }], limit: 50) {
        id name kind day
      }
    }`,
    comparable: ({ operations }: { operations: unknown }) => operations,
  },
  driver: {
    statement: `
      MATCH (operation:Operation)
      WHERE operation.kind = $kind AND operation.day >= $from AND operation.day <= $to AND operation.id IS NOT NULL
      RETURN operation.id AS id, operation.name AS name, operation.kind AS kind, operation.day AS day
      ORDER BY operation.kind DESC, operation.day DESC, operation.id DESC LIMIT 50`,
    comparable: (rows: unknown) => rows,
  },
};
