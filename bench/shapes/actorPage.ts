import { byId, type Samples, type Shape } from './shape.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Operation extends Named {
  readonly kind: string;
  readonly day: string;
}

interface Ours {
  readonly actor: {
    readonly operations: {
      readonly nodes: readonly {
        readonly role: string;
        readonly to: Operation & {
          readonly places: { readonly nodes: readonly { readonly to: Named }[] };
          readonly claimants: readonly { readonly to: Named }[];
        };
      }[];
    };
  };
}
interface Neo4jGraphql {
  readonly actors: readonly {
    readonly operationsConnection: {
      readonly edges: readonly {
        readonly properties: { readonly role: string };
        readonly node: Operation & { readonly places: readonly Named[]; readonly claimants: readonly Named[] };
      }[];
    };
  }[];
}
type Rows = readonly (Operation & {
  readonly role: string;
  readonly places: readonly Named[];
  readonly sources: readonly Named[];
})[];

function item(role: string, { id, name, kind, day }: Operation, places: readonly Named[], sources: readonly Named[]) {
  return { role, id, name, kind, day, places: byId(places), sources: byId(sources) };
}

function actorPage(name: string, title: string, actor: (samples: Samples) => string): Shape {
  return {
    name,
    title,
    questions: (samples) => [{ id: actor(samples) }],
    ours: {
      query: `query ($id: ID!) {
        actor(id: $id) { operations(first: 20) { nodes { role to {
          id name kind day places { nodes { to { id name } } } claimants { to { id name } }
        } } } }
      }`,
      comparable: ({ actor }: Ours) =>
        actor.operations.nodes.map(({ role, to }) =>
          item(
            role,
            to,
            to.places.nodes.map((place) => place.to),
            // The peers are asked for sources only; an actor can be a claimant too.
            to.claimants.map((claimant) => claimant.to).filter(({ id }) => id.startsWith('source:')),
          ),
        ),
    },
    neo4jGraphql: {
      query: `query ($id: ID!) {
        actors(where: { id: { eq: $id } }) {
          operationsConnection(first: 20, sort: [{ edge: { day: DESC } }, { edge: { id: DESC } }]) {
            edges { properties { role } node { id name kind day places { id name } claimants { id name } } }
          }
        }
      }`,
      comparable: ({ actors }: Neo4jGraphql) =>
        actors[0]?.operationsConnection.edges.map(({ properties, node }) =>
          item(properties.role, node, node.places, node.claimants),
        ),
    },
    driver: {
      statement: `
        MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
        WHERE edge.fromId = $id AND edge.day IS NOT NULL AND edge.id IS NOT NULL
        WITH edge, operation ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC LIMIT 20
        RETURN edge.role AS role, operation.id AS id, operation.name AS name, operation.kind AS kind, operation.day AS day,
          COLLECT { MATCH (operation)-[:TOOK_PLACE_AT]->(place:Location) RETURN { id: place.id, name: place.name } } AS places,
          COLLECT { MATCH (operation)-[:CLAIMED_BY]->(source:Source) RETURN { id: source.id, name: source.name } } AS sources`,
      comparable: (rows: Rows) => rows.map((row) => item(row.role, row, row.places, row.sources)),
    },
  };
}

export const hubPage = actorPage(
  'hub-page',
  'the newest 20 operations of the actor that has most, with places and sources',
  ({ hub }) => hub,
);
export const rarePage = actorPage('rare-page', 'the same of an actor that has few', ({ rare }) => rare);
