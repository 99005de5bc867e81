import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import { once } from '../graph/once.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import { type OneSided, oneSided } from '../judgement/gaps.ts';
import { dayOf } from '../judgement/view.ts';
import { ask, askWithin } from './ask.ts';
import { citedClaims, citedEntities } from './cited.ts';
import { loadTold, loadWorld } from './judged.ts';
import { atAnyTime, judgedView, momentOf } from './View.ts';

const MAX_DAYS = 366;
const MAX_OPERATIONS = 500;
const MAX_PLACES = 1_000;
const DAY = 86_400_000;

/** What is asked for, prepared: the last day, and the first of as many as were asked for. */
interface Asked {
  readonly from: string;
  readonly to: string;
  readonly within: string | null;
  readonly view: PreparedView;
}

interface OneSidedParent extends OneSided {
  readonly operationId: string;
  readonly view: PreparedView;
}

/** When a place was last spoken of. */
interface LastTold {
  /** ISO moment, UTC. */
  readonly at: string;
  /** Ids of the claims that became known then. */
  readonly last: readonly string[];
  /** How many claims speak of it in all. */
  readonly count: number;
}

interface SilentParent extends LastTold {
  readonly locationId: string;
  readonly days: number;
  readonly view: PreparedView;
}

interface LookedAt {
  readonly count: number;
  readonly complete: boolean;
  readonly oneSided: readonly OneSidedParent[];
}

/** Each part is worked out when it is asked for, and once. */
interface GapsParent {
  readonly imported: () => Promise<object>;
  readonly operations: () => Promise<LookedAt>;
  readonly places: () => Promise<readonly SilentParent[]>;
}

export const gaps: Resolver = (_parent, args, request, info): GapsParent => {
  const { view } = parametersAt(args, request, info);
  const days = Number(args.days);
  if (days < 1 || days > MAX_DAYS) {
    throw callerError('BAD_ARGUMENT', `days: ${days} is outside 1 to ${MAX_DAYS}`, {
      argument: 'days',
      limit: MAX_DAYS,
    });
  }
  const to = dayOf(judgedView(view));
  const from = new Date(Date.parse(to) - (days - 1) * DAY).toISOString().slice(0, 10);
  const within = args.within == null ? null : String(args.within);
  const asked = { from, to, within, view };
  return {
    imported: once(() => imported(request, view)),
    operations: once(() => operationsOf(request, asked)),
    places: once(() => placesOf(request, asked)),
  };
};

interface ImportedRow {
  readonly sources: number;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
}

async function imported(request: GraphRequest, view: PreparedView) {
  const [row] = await ask<ImportedRow>(request, cypher.Query.gaps.imported, { view });
  const { first = null, last = null } = row ?? {};
  const [sources, reports] = [Number(row?.sources ?? 0), Number(row?.reports ?? 0)];
  const span = first === null || last === null ? '' : `, published from ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  const note = `Within ${reports} reports by ${sources} sources${span}: what was not imported is not looked at.`;
  return { sources, reports, first, last, note };
}

async function operationsOf(request: GraphRequest, { view, ...days }: Asked): Promise<LookedAt> {
  const anyTime = atAnyTime(view);
  const rows = await ask<{ readonly id: string }>(request, cypher.Query.gaps.operations, { ...days, view: anyTime });
  const ids = rows.slice(0, MAX_OPERATIONS).map(({ id }) => id);
  const told = await loadTold(request, cypher.judgement.claimsOfOperations, ids, view);
  const world = await loadWorld(request, told.flat(), view);
  const found = ids.map((operationId, index) => {
    const claims = (told[index] ?? []).map(({ claim }) => claim);
    const telling = oneSided(claims, world, judgedView(view));
    return telling && { ...telling, operationId, view };
  });
  return {
    count: ids.length,
    complete: rows.length <= MAX_OPERATIONS,
    oneSided: found.filter((one) => one !== null),
  };
}

async function placesOf(request: GraphRequest, { view, from, to, within }: Asked): Promise<readonly SilentParent[]> {
  const rows = await askWithin<{ readonly id: string }>(
    request,
    cypher.Query.controlMap.places,
    { within, box: null, first: MAX_PLACES + 1 },
    { limit: MAX_PLACES, argument: 'within', sentence: 'places are spoken of: give an area' },
  );
  const anyTime = { view: momentOf(atAnyTime(view), judgedView(view).knownAt) };
  const told = await Promise.all(rows.map(({ id }) => loadOne(request, lastTold, id, anyTime)));
  const found = rows.flatMap(({ id: locationId }, index) => {
    const last = told[index] ?? null;
    if (last === null || last.at.slice(0, 10) >= from) return [];
    const days = (Date.parse(to) - Date.parse(last.at.slice(0, 10))) / DAY;
    return [{ ...last, locationId, days, view }];
  });
  return found.sort((a, b) => b.days - a.days || (a.locationId < b.locationId ? -1 : 1));
}

const lastTold = {
  ...cypher.Query.gaps.lastTold,
  decode: (record: { get(at: number): unknown }): LastTold => ({
    at: record.get(1) as string,
    last: (record.get(2) as string[]).sort(),
    count: Number(record.get(3)),
  }),
};

type Args = { readonly first: number };

export const Gaps = {
  within: ({ imported }: GapsParent) => imported(),
  toldByOneSide: async ({ operations }: GapsParent, args: Args) =>
    firstOf(({ oneSided }: LookedAt) => oneSided)(await operations(), args),
  toldByOneSideCount: async ({ operations }: GapsParent) => (await operations()).oneSided.length,
  operationsLookedAt: async ({ operations }: GapsParent) => (await operations()).count,
  complete: async ({ operations }: GapsParent) => (await operations()).complete,
  silentPlaces: async ({ places }: GapsParent, args: Args) =>
    firstOf((all: readonly SilentParent[]) => all)(await places(), args),
  silentPlaceCount: async ({ places }: GapsParent) => (await places()).length,
};

export const OneSidedOperation = {
  operation: ({ operationId, view }: OneSidedParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.operation, operationId, { view: atAnyTime(view) }),
  claimants: citedEntities(({ claimants }: OneSidedParent) => claimants),
  claims: citedClaims(({ claims }: OneSidedParent) => claims),
  claimCount: ({ claims }: OneSidedParent) => claims.length,
};

export const SilentPlace = {
  location: ({ locationId }: SilentParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.location, locationId, {}),
  lastToldAt: ({ at }: SilentParent) => at,
  lastClaims: citedClaims(({ last }: SilentParent) => last),
  claimCount: ({ count }: SilentParent) => count,
};
