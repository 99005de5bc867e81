import type { Shape } from './shape.ts';

const OPERATIONS = 199;

interface Identified {
  readonly id: string;
}

const ids = (nodes: readonly Identified[]) => nodes.map(({ id }) => id).toSorted();

/**
 * Ours also brings the edges between what it shows, and counts what it does not; the driver brings the nodes. The connection of
 * `@neo4j/graphql` collects the whole list before it takes the first 199, for which the transaction's memory did not suffice.
 */
export const neighbourhood: Shape = {
  name: 'neighbourhood',
  title: 'the 200 nodes around the actor that has most: itself and its newest operations',
  questions: ({ hub }) => [{ id: hub }],
  ours: {
    query: `query ($id: ID!) {
      neighbourhood(of: [$id], via: [TOOK_PART_IN], first: 200) { nodes { id } edges { fromId toId type count } hidden { nodeId type count } }
    }`,
    comparable: ({ neighbourhood: found }: { neighbourhood: { nodes: readonly Identified[] } }) => ids(found.nodes),
  },
  neo4jGraphql: null,
  driver: {
    statement: `
      MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
      WHERE edge.fromId = $id AND edge.day IS NOT NULL AND edge.id IS NOT NULL
      WITH edge, operation ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC LIMIT ${OPERATIONS}
      RETURN operation.id AS id UNION ALL MATCH (actor:Actor {id: $id}) RETURN actor.id AS id`,
    comparable: (rows: readonly Identified[]) => ids(rows),
  },
};
