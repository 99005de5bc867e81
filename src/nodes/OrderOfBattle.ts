import { type ActorRow, cypher, type MembershipRow } from '../generated/cypher.ts';
import { Measure } from '../generated/types.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany, loadOne, loadTotal } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { checkRange, parametersAt, type Resolver } from '../graph/resolve.ts';
import { MAX_HOPS } from './BackingPath.ts';
import { rangesOf } from './FigureRange.ts';
import { loadTold } from './judged.ts';
import { standingEdges } from './walkable.ts';

const MAX_UNITS = 1_000;
/** At most this many parts of one unit, and this many units of one level, are followed. */
const MAX_PARTS = 200;
const MAX_LEVEL = 500;

type Membership = MembershipRow & { readonly from: ActorRow };

interface UnitParent {
  readonly actorId: string;
  readonly level: number;
  readonly parentId: string;
  readonly standing: string;
  readonly membership: Membership;
  readonly partCount: number;
  readonly view: PreparedView;
}

/** The parts of an actor, level by level: a statement for each and those that judge it. */
export const orderOfBattle: Resolver = async (_parent, args, request, info) => {
  const { first, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkRange('depth', args.depth, MAX_HOPS);
  checkRange('first', first, MAX_UNITS);
  const of = String(args.of);
  const actor = await loadOne(request, cypher.Query.actor, of, {});
  if (actor === null) {
    throw callerError('BAD_ARGUMENT', `of: there is no actor "${of}"; search(text:, kinds: [ACTOR]) finds ids`, {
      argument: 'of',
    });
  }
  const { parts, cut } = await partsBelow(request, view, of, Number(args.depth));
  const units = inTreeOrder(parts, of, 1, view);
  return { actor, units: units.slice(0, Number(first)), unitCount: units.length, cut };
};

interface Part {
  readonly membership: Membership;
  readonly standing: string;
}

async function partsBelow(request: GraphRequest, view: PreparedView, of: string, depth: number) {
  const parts = new Map<string, Part[]>();
  const placed = new Set([of]);
  let cut = false;
  let level = [of];
  for (let at = 1; at <= depth && level.length > 0; at += 1) {
    const rows = await Promise.all(
      level.map((id) => loadMany(request, cypher.Actor.parts, id, { first: MAX_PARTS, view })),
    );
    const standing = await standingEdges(rows.flat(), request, view);
    const next: string[] = [];
    for (const [index, id] of level.entries()) {
      const own = rows[index] ?? [];
      cut ||= own.length >= MAX_PARTS;
      for (const membership of own.toSorted((one, other) => (one.fromId < other.fromId ? -1 : 1))) {
        const stands = standing.get(membership.id);
        if (stands === undefined || placed.has(membership.fromId)) continue;
        placed.add(membership.fromId);
        parts.set(id, [...(parts.get(id) ?? []), { membership, standing: stands }]);
        next.push(membership.fromId);
      }
    }
    cut ||= at < depth && next.length > MAX_LEVEL;
    level = next.slice(0, MAX_LEVEL);
  }
  return { parts, cut };
}

function inTreeOrder(
  parts: ReadonlyMap<string, readonly Part[]>,
  parentId: string,
  level: number,
  view: PreparedView,
): UnitParent[] {
  return (parts.get(parentId) ?? []).flatMap(({ membership, standing }) => {
    const actorId = membership.fromId;
    const partCount = parts.get(actorId)?.length ?? 0;
    const unit = { actorId, level, parentId, standing, membership, partCount, view };
    return [unit, ...inTreeOrder(parts, actorId, level + 1, view)];
  });
}

export const OrderOfBattleUnit = {
  actor: ({ membership }: UnitParent) => membership.from,
  strength: async ({ actorId, membership, view }: UnitParent, _args: unknown, request: GraphRequest) => {
    const told = (await loadTold(request, cypher.judgement.claims, membership.claimIds, view)).flat();
    const ranges = await rangesOf(told, request, view);
    return ranges.find(({ measure, of }) => measure === Measure.Strength && of === actorId) ?? null;
  },
  operationCount: ({ actorId, view }: UnitParent, _args: unknown, request: GraphRequest) =>
    loadTotal(request, cypher.Actor.operations.totalCount, actorId, { view }),
};
