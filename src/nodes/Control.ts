import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { type ControlVerdict, type Holder as JudgedHolder, judgeControl } from '../judgement/control.ts';
import { hangsOn, type Without, withoutEach } from '../judgement/hangsOn.ts';
import type { EvidenceParent } from './Evidence.ts';
import { loadTold, loadWorld } from './judged.ts';
import { judgedView } from './View.ts';

const MAX_PLACES = 1_000;

export interface ControlParent {
  readonly locationId: string;
  readonly verdict: ControlVerdict;
  readonly view: PreparedView;
  /** Ids of the sources without any one of which what `told` picks of the verdict would be another. */
  readonly hangsOn: (told: (verdict: ControlVerdict) => string) => readonly string[];
  readonly withoutEach: () => readonly Without<ControlVerdict>[];
}

interface HolderParent {
  readonly holder: JudgedHolder;
  readonly control: ControlParent;
}

/** Judges many places at once: one statement for their claims, one for the structure around those who are named. */
export async function judgePlaces(
  ids: readonly string[],
  request: GraphRequest,
  view: PreparedView,
  staleAfterDays: number | null | undefined,
): Promise<readonly ControlParent[]> {
  const told = await loadTold(request, cypher.judgement.claimsOnControl, ids, view);
  const world = await loadWorld(request, told.flat(), view);
  const options = staleAfterDays == null ? {} : { staleAfterDays };
  return ids.map((locationId, index) => {
    const claims = (told[index] ?? []).map(({ claim }) => claim);
    const lookingAt = judgedView(view);
    const judge = (through: typeof lookingAt) => judgeControl(claims, locationId, world, through, options);
    return {
      locationId,
      view,
      verdict: judge(lookingAt),
      hangsOn: (of) => hangsOn(claims, world, lookingAt, (through) => of(judge(through))),
      withoutEach: () => withoutEach(claims, world, lookingAt, judge),
    };
  });
}

export const control: Resolver = async (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  checkDays(args.staleAfterDays);
  const id = String(args.of);
  const place = await loadOne(request, cypher.Query.location, id, {});
  if (place === null)
    throw callerError('BAD_ARGUMENT', `of: there is no place "${id}"; search(text:, kinds: [LOCATION]) finds ids`, {
      argument: 'of',
    });
  const [judged] = await judgePlaces([id], request, view, args.staleAfterDays as number | null);
  return judged;
};

export const controlMap: Resolver = async (_parent, args, request, info) => {
  const { first, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkDays(args.staleAfterDays);
  if (Number(first) < 1 || Number(first) > MAX_PLACES) {
    throw callerError('BAD_ARGUMENT', `first: ${first} is outside 1 to ${MAX_PLACES}`, {
      argument: 'first',
      limit: MAX_PLACES,
    });
  }
  if (args.within == null && args.box == null) {
    throw callerError('BAD_ARGUMENT', 'within: give the id of an area, or a box, or both', { argument: 'within' });
  }
  const statement = cypher.Query.controlMap.places;
  const records = await read(request.database, statement, {
    within: args.within ?? null,
    box: args.box ?? null,
    first,
  });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  const ids = records.map((record) => record.get(0) as string);
  return judgePlaces(ids, request, view, args.staleAfterDays as number | null);
};

export function checkDays(days: unknown): void {
  if (days == null || Number(days) >= 0) return;
  throw callerError('BAD_ARGUMENT', `staleAfterDays: ${days} is below 0`, { argument: 'staleAfterDays', limit: 0 });
}

export const Control = {
  location: ({ locationId }: ControlParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.location, locationId, {}),
  status: ({ verdict }: ControlParent) => verdict.status,
  holders: (parent: ControlParent) => parent.verdict.holders.map((holder) => ({ holder, control: parent })),
  lastWord: ({ verdict }: ControlParent) => verdict.lastWord,
  evidence: ({ verdict, view, hangsOn }: ControlParent): EvidenceParent => ({
    ids: verdict.evidence,
    rule: verdict.rule,
    corroboration: verdict.corroboration,
    view,
    hangsOn: () => hangsOn(({ status, holders }) => [status, ...holders.map(({ actorId }) => actorId)].join(' ')),
  }),
};

export const Holder = {
  actor: ({ holder }: HolderParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.actor, holder.actorId, {}),
  since: ({ holder }: HolderParent) => holder.since,
  evidence: ({ holder, control: { verdict, view, hangsOn } }: HolderParent): EvidenceParent => ({
    ids: { ...holder.evidence, overtaken: [], possible: [], retracted: [] },
    rule: verdict.rule,
    corroboration: verdict.corroboration,
    view,
    hangsOn: () => hangsOn(({ holders }) => String(holders.some(({ actorId }) => actorId === holder.actorId))),
  }),
};
