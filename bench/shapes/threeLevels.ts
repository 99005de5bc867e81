import { byId, type Shape } from './shape.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Ours {
  readonly location: {
    readonly operations: {
      readonly nodes: readonly {
        readonly from: Named & {
          readonly participants: {
            readonly nodes: readonly {
              readonly from: Named & { readonly operations: { readonly nodes: readonly { readonly to: Named }[] } };
            }[];
          };
        };
      }[];
    };
  };
}
interface Neo4jGraphql {
  readonly locations: readonly {
    readonly operationsConnection: {
      readonly edges: readonly {
        readonly node: Named & {
          readonly participants: readonly (Named & {
            readonly operationsConnection: { readonly edges: readonly { readonly node: Named }[] };
          })[];
        };
      }[];
    };
  }[];
}
type Rows = readonly (Named & { readonly actors: readonly (Named & { readonly newest: readonly Named[] })[] })[];

const named = ({ id, name }: Named) => ({ id, name });

export const threeLevels: Shape = {
  name: 'three-levels',
  title: 'a place, its newest 10 operations, their actors, and the newest 5 operations of each',
  questions: ({ places }) => places.map((id) => ({ id })),
  ours: {
    query: `query ($id: ID!) {
      location(id: $id) { operations(first: 10) { nodes { from {
        id name participants { nodes { from { id name operations(first: 5) { nodes { to { id name } } } } } }
      } } } }
    }`,
    comparable: ({ location }: Ours) =>
      location.operations.nodes.map(({ from }) => ({
        ...named(from),
        actors: byId(
          from.participants.nodes.map(({ from: actor }) => ({
            ...named(actor),
            newest: actor.operations.nodes.map(({ to }) => named(to)),
          })),
        ),
      })),
  },
  neo4jGraphql: {
    query: `query ($id: ID!) {
      locations(where: { id: { eq: $id } }) {
        operationsConnection(first: 10, sort: [{ edge: { day: DESC } }, { edge: { id: DESC } }]) { edges { node {
          id name participants { id name
            operationsConnection(first: 5, sort: [{ edge: { day: DESC } }, { edge: { id: DESC } }]) { edges { node { id name } } }
          }
        } } }
      }
    }`,
    comparable: ({ locations }: Neo4jGraphql) =>
      locations[0]?.operationsConnection.edges.map(({ node }) => ({
        ...named(node),
        actors: byId(
          node.participants.map((actor) => ({
            ...named(actor),
            newest: actor.operationsConnection.edges.map((edge) => named(edge.node)),
          })),
        ),
      })),
  },
  driver: {
    statement: `
      MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
      WHERE edge.toId = $id AND edge.day IS NOT NULL AND edge.id IS NOT NULL
      WITH edge, operation ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC LIMIT 10
      RETURN operation.id AS id, operation.name AS name, COLLECT {
        MATCH (operation)<-[:TOOK_PART_IN]-(actor:Actor)
        RETURN { id: actor.id, name: actor.name, newest: COLLECT {
          MATCH (:Actor)-[part:TOOK_PART_IN]->(other:Operation)
          WHERE part.fromId = actor.id AND part.day IS NOT NULL AND part.id IS NOT NULL
          RETURN { id: other.id, name: other.name } ORDER BY part.fromId DESC, part.day DESC, part.id DESC LIMIT 5
        } }
      } AS actors`,
    comparable: (rows: Rows) =>
      rows.map((row) => ({
        ...named(row),
        actors: byId(row.actors.map((actor) => ({ ...named(actor), newest: actor.newest.map(named) }))),
      })),
  },
};
