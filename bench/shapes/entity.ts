import type { Shape } from './shape.ts';

export const entity: Shape = {
  name: 'entity',
  title: 'an operation by its id',
  questions: ({ operations }) => operations.map((id) => ({ id })),
  ours: {
    query: 'query ($id: ID!) { operation(id: $id) { id name kind day } }',
    comparable: ({ operation }: { operation: unknown }) => operation,
  },
  neo4jGraphql: {
    query: 'query ($id: ID!) { operations(where: { id: { eq: $id } }) { id name kind day } }',
    comparable: ({ operations }: { operations: readonly unknown[] }) => operations[0],
  },
  driver: {
    statement:
      'MATCH (operation:Operation {id: $id}) RETURN operation.id AS id, operation.name AS name, operation.kind AS kind, operation.day AS day',
    comparable: (rows: readonly unknown[]) => rows[0],
  },
};
