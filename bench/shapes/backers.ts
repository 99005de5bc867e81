import { byId, type Shape } from './shape.ts';

interface Reached {
  readonly id: string;
  readonly name: string;
  readonly hops: number;
}
interface Ours {
  readonly backers: readonly {
    readonly hops: number;
    readonly backer: { readonly id: string; readonly name: string };
  }[];
}

const reached = ({ id, name, hops }: Reached) => ({ id, name, hops });

export const backers: Shape = {
  name: 'backers',
  title: 'who backs an actor, directly or through others, to four hops',
  questions: ({ backed }) => backed.map((id) => ({ id })),
  ours: {
    query: 'query ($id: ID!) { backers(of: $id, maxHops: 4, first: 100) { hops backer { id name } } }',
    comparable: ({ backers: found }: Ours) => byId(found.map(({ hops, backer }) => reached({ ...backer, hops }))),
  },
  neo4jGraphql: {
    query: 'query ($id: ID!) { actors(where: { id: { eq: $id } }) { backersWithin(hops: 4) { id name hops } } }',
    comparable: ({ actors }: { actors: readonly { backersWithin: readonly Reached[] }[] }) =>
      byId((actors[0]?.backersWithin ?? []).map(reached)),
  },
  driver: {
    statement: `
      MATCH path = ANY SHORTEST (:Actor {id: $id})-[:BACKED_BY]->{1,4}(backer:Actor)
      WHERE backer.id <> $id
      RETURN backer.id AS id, backer.name AS name, length(path) AS hops`,
    comparable: (rows: readonly Reached[]) => byId(rows.map(reached)),
  },
};
