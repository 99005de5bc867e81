import { cypher } from '../generated/cypher.ts';
import { RelationshipType, Standing } from '../generated/types.ts';
import type { WalkedEdge } from '../graph/breadthFirst.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { verdictOn } from './standing.ts';

export interface EdgeParent extends WalkedEdge {
  readonly view: PreparedView;
}

/** So many of the relationships beneath an edge are judged. */
const JUDGED = 20;

/** Types that are judged by the operation they stand for; the others by their own claims. */
const typeNames: Readonly<Partial<Record<RelationshipType, string>>> = {
  [RelationshipType.AdvancedOn]: 'Advance',
  [RelationshipType.Captured]: 'Capture',
  [RelationshipType.Struck]: 'Strike',
  [RelationshipType.WithdrewFrom]: 'Withdrawal',
  [RelationshipType.TookPartIn]: 'Participation',
  [RelationshipType.TookPlaceAt]: 'Setting',
};

/** The best that can be said of several: one that stands is enough. */
const BEST_FIRST = [Standing.Affirmed, Standing.Contested, Standing.Denied, Standing.Unknown];

interface Beneath extends Readonly<Record<string, unknown>> {
  readonly claimIds: readonly string[];
}

const relationships = {
  ...cypher.Query.neighbourhood.relationships,
  decode: (record: { get(at: number): unknown }): Beneath => ({
    __typename: typeNames[record.get(1) as RelationshipType],
    fromId: record.get(2),
    toId: record.get(3),
    role: record.get(4),
    operationId: record.get(5),
    claimIds: [...new Set(record.get(6) as string[])],
  }),
};

/** The newest relationships beneath an edge, newest first. */
async function beneath({ ties }: EdgeParent, request: GraphRequest): Promise<readonly Beneath[]> {
  const newest = [...ties]
    .sort(([leftId, left], [rightId, right]) => compare(right, left) || compare(rightId, leftId))
    .slice(0, JUDGED);
  return (await Promise.all(newest.map(([id]) => loadMany(request, relationships, id, {})))).flat();
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const claims: Resolver<EdgeParent> = async (edge, args, request, info) => {
  const { first } = parametersAt(args, request, info);
  const ids = [...new Set((await beneath(edge, request)).flatMap(({ claimIds }) => claimIds))];
  const found = await Promise.all(ids.map((id) => loadOne(request, cypher.Query.claim, id, { view: edge.view })));
  return found.filter((claim) => claim !== null).slice(0, Number(first));
};

export const GraphEdge = {
  count: ({ ties }: EdgeParent) => ties.size,
  day: ({ ties }: EdgeParent) => [...ties.values()].reduce((newest, day) => (day > newest ? day : newest), ''),
  standing: async (edge: EdgeParent, _args: unknown, request: GraphRequest) => {
    const rows = await beneath(edge, request);
    const standings = await Promise.all(rows.map(async (row) => (await verdictOn(row, request, edge.view)).standing));
    return BEST_FIRST.find((standing) => standings.includes(standing)) ?? Standing.Unknown;
  },
  claims,
};
