import type { JudgedClaim, World } from './claim.ts';
import { type ControlVerdict, judgeControl } from './control.ts';
import type { Evidence } from './evidence.ts';
import { type FigureAccount, figuresOf } from './figures.ts';
import { judgeStanding, type StandingVerdict } from './standing.ts';
import { passing, type View } from './view.ts';

/** A moment of knowing, with the structure as it stood then. */
export interface Moment {
  readonly view: View;
  readonly world: World;
}

interface Changed<Answer> {
  readonly before: Answer;
  readonly after: Answer;
  /** Ids of the claims that became known, or were retracted, in between and that the later answer rests on, for or against. */
  readonly claims: readonly string[];
}

export interface ControlChange
  extends Changed<Pick<ControlVerdict, 'status'> & { readonly holders: readonly string[] }> {
  readonly locationId: string;
}

export interface StandingChange extends Changed<StandingVerdict['standing']> {
  /** The operation, or the relation as `<subject> <TYPE> <object>`. */
  readonly matter: string;
}

export interface FigureChange extends Changed<FigureAccount | null> {
  readonly matter: string;
  readonly measure: FigureAccount['measure'];
  readonly of: string;
}

function newBetween(claims: readonly JudgedClaim[], before: Moment, after: Moment): string[] {
  const [from, to] = [before, after].map(({ view }) => Date.parse(view.knownAt)) as [number, number];
  const isNew = ({ report, retractedAt }: JudgedClaim) => {
    const taken = retractedAt === null ? from : Date.parse(retractedAt);
    return Date.parse(report.knownAt) > from || (taken > from && taken <= to);
  };
  return claims
    .filter(isNew)
    .map(({ id }) => id)
    .sort();
}

/** Of the new claims those on which the answer rests; where it rests on none of them (one took another back) all. */
function bearing(fresh: readonly string[], evidence: Evidence): readonly string[] {
  const cited = [...evidence.for, ...evidence.against, ...evidence.possible, ...evidence.retracted];
  const on = fresh.filter((id) => cited.includes(id));
  return on.length > 0 ? on : fresh;
}

/**
 * How the answer to who holds a place changed between two moments of knowing; null where it did not. Without `asOf` each
 * moment is asked for its own day.
 */
export function controlChange(
  locationId: string,
  claims: readonly JudgedClaim[],
  earlier: Moment,
  later: Moment,
): ControlChange | null {
  const answer = ({ view, world }: Moment) => judgeControl(claims, locationId, world, view);
  const told = ({ status, holders }: ControlVerdict) => ({ status, holders: holders.map(({ actorId }) => actorId) });
  const now = answer(later);
  const before = told(answer(earlier));
  const after = told(now);
  if (before.status === after.status && before.holders.join() === after.holders.join()) return null;
  return { locationId, before, after, claims: bearing(newBetween(claims, earlier, later), now.evidence) };
}

/** How the standing of an operation or a relation changed; null where it did not. `claims` are all that speak of it. */
export function standingChange(
  matter: string,
  claims: readonly JudgedClaim[],
  earlier: Moment,
  later: Moment,
): StandingChange | null {
  const before = judgeStanding(claims, earlier.world, earlier.view).standing;
  const { standing: after, evidence } = judgeStanding(claims, later.world, later.view);
  return before === after
    ? null
    : { matter, before, after, claims: bearing(newBetween(claims, earlier, later), evidence) };
}

/** Ids of the claims that first told of an operation or a relation in between; empty where a word of it was known before, be it retracted. */
export function firstTold(claims: readonly JudgedClaim[], earlier: Moment, later: Moment): readonly string[] {
  if (passing(claims, earlier.world, earlier.view).length > 0) return [];
  return [...new Set(passing(claims, later.world, later.view).map(({ claim }) => claim.id))].sort();
}

/** The figures of an operation or a relation that are told otherwise: by another origin, with another number, or no more. */
export function figureChanges(claims: readonly JudgedClaim[], earlier: Moment, later: Moment): FigureChange[] {
  const keyOf = ({ matter, measure, of }: FigureAccount) => `${matter} ${measure} ${of}`;
  const at = ({ world, view }: Moment) =>
    new Map(figuresOf(claims, world, view).map((figure) => [keyOf(figure), figure]));
  const [figuresBefore, figuresAfter] = [at(earlier), at(later)];
  const fresh = new Set(newBetween(claims, earlier, later));
  return [...new Map([...figuresBefore, ...figuresAfter])].flatMap(([key, { matter, measure, of }]) => {
    const before = figuresBefore.get(key) ?? null;
    const after = figuresAfter.get(key) ?? null;
    if (numbersOf(before) === numbersOf(after)) return [];
    const tellings = [...(before?.tellings ?? []), ...(after?.tellings ?? [])];
    const told = tellings.flatMap((telling) => telling.claims.filter((id) => fresh.has(id)));
    return [{ matter, measure, of, before, after, claims: [...new Set(told)].sort() }];
  });
}

function numbersOf(figure: FigureAccount | null): string {
  return (figure?.tellings ?? [])
    .map(({ originId, low, high, approximate }) => [originId, low, high, approximate].join(' '))
    .sort()
    .join('\n');
}
