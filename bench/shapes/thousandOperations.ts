import { byId, type Shape, type Variables } from './shape.ts';

const PAGES = 10;
const A_PAGE = 100;

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Operation extends Named {
  readonly kind: string;
  readonly day: string;
}
interface PageInfo {
  readonly endCursor: string;
}
interface Ours {
  readonly operations: {
    readonly pageInfo: PageInfo;
    readonly nodes: readonly (Operation & {
      readonly participants: { readonly nodes: readonly { readonly role: string; readonly from: Named }[] };
      readonly places: { readonly nodes: readonly { readonly to: Named }[] };
      readonly claims: { readonly totalCount: number };
    })[];
  };
}
interface Neo4jGraphql {
  readonly operations: readonly (Operation & {
    readonly claimCount: number;
    readonly participantsConnection: {
      readonly edges: readonly { readonly properties: { readonly role: string }; readonly node: Named }[];
    };
    readonly places: readonly Named[];
  })[];
}
type Rows = readonly (Operation & {
  readonly claims: number;
  readonly participants: readonly (Named & { readonly role: string })[];
  readonly places: readonly Named[];
})[];

function item(
  { id, name, kind, day }: Operation,
  participants: readonly (Named & { role: string })[],
  places: readonly Named[],
  claims: number,
) {
  return { id, name, kind, day, participants: byId(participants), places: byId(places), claims };
}

/** Stops after ten pages, or one that is not full: `page` counts them and is no variable of the questions. */
const upTo = (variables: Variables, found: number, after: unknown): Variables | null => {
  const page = Number(variables.page ?? 1);
  return page === PAGES || found < A_PAGE ? null : { after, page: page + 1 };
};

export const thousandOperations: Shape = {
  name: 'thousand-operations',
  title: 'the newest 1,000 operations by pages of 100, with actors, places and the number of claims',
  questions: () => [{ after: null }],
  ours: {
    query: `query ($after: String) {
      operations(first: 100, after: $after) { pageInfo { endCursor } nodes {
        id name kind day participants { nodes { role from { id name } } } places { nodes { to { id name } } } claims(first: 1) { totalCount }
      } }
    }`,
    variables: ({ after }) => ({ after }),
    comparable: ({ operations }: Ours) =>
      operations.nodes.map((each) =>
        item(
          each,
          each.participants.nodes.map(({ role, from }) => ({ ...from, role })),
          each.places.nodes.map(({ to }) => to),
          each.claims.totalCount,
        ),
      ),
  },
  /** By offset: its connections collect the whole list first, which at 16,000 operations is more than Neo4j gives a transaction. */
  neo4jGraphql: {
    query: `query ($offset: Int!) {
      operations(limit: 100, offset: $offset, sort: [{ day: DESC }, { id: DESC }]) {
        id name kind day claimCount participantsConnection { edges { properties { role } node { id name } } } places { id name }
      }
    }`,
    variables: ({ after }) => ({ offset: after ?? 0 }),
    comparable: ({ operations }: Neo4jGraphql) =>
      operations.map((node) =>
        item(
          node,
          node.participantsConnection.edges.map((edge) => ({ ...edge.node, role: edge.properties.role })),
          node.places,
          node.claimCount,
        ),
      ),
  },
  driver: {
    statement: `
      MATCH (operation:Operation)
      WHERE operation.day <= $day AND operation.id IS NOT NULL
        AND CASE WHEN operation.day = $day THEN operation.id < $id ELSE true END
      WITH operation ORDER BY operation.day DESC, operation.id DESC LIMIT 100
      RETURN operation.id AS id, operation.name AS name, operation.kind AS kind, operation.day AS day,
        size(COLLECT { UNWIND operation.claims AS claim RETURN DISTINCT claim }) AS claims,
        COLLECT { MATCH (operation)<-[part:TOOK_PART_IN]-(actor:Actor) RETURN { id: actor.id, name: actor.name, role: part.role } } AS participants,
        COLLECT { MATCH (operation)-[:TOOK_PLACE_AT]->(place:Location) RETURN { id: place.id, name: place.name } } AS places`,
    variables: ({ after }) => (after as Variables | null) ?? { day: '\uffff', id: '' },
    comparable: (rows: Rows) => rows.map((row) => item(row, row.participants, row.places, row.claims)),
  },
  next: {
    ours: (variables, { operations }: Ours) => upTo(variables, operations.nodes.length, operations.pageInfo.endCursor),
    neo4jGraphql: (variables, { operations }: Neo4jGraphql) =>
      upTo(variables, operations.length, Number(variables.after ?? 0) + A_PAGE),
    driver: (variables, rows: Rows) => upTo(variables, rows.length, { day: rows.at(-1)?.day, id: rows.at(-1)?.id }),
  },
};
