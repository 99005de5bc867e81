import { ClaimMode, Handling, Reliability, ReviewState, type Side } from '../generated/types.ts';
import type { Claimant, JudgedClaim, Telling, World } from './claim.ts';

/** Which claims count, as asked. A part left out narrows nothing. */
export interface Lens {
  readonly excludeSources?: readonly string[] | null;
  readonly minReliability?: Reliability | null;
  readonly sides?: readonly Side[] | null;
  readonly modes?: readonly ClaimMode[] | null;
  readonly reviewStates?: readonly ReviewState[] | null;
}

/** A way of looking, prepared: true on one day, known by one moment, through a lens, for somebody who may see so much. */
export interface View {
  /** Null: any time for lists and standings, the day of `knownAt` for control. */
  readonly asOf: string | null;
  readonly knownAt: string;
  readonly excludeSources: ReadonlySet<string>;
  readonly minReliability: Reliability | null;
  readonly sides: ReadonlySet<Side> | null;
  readonly modes: ReadonlySet<ClaimMode> | null;
  readonly reviewStates: ReadonlySet<ReviewState>;
  readonly clearance: Handling;
}

const handlingOrder: readonly Handling[] = [
  Handling.Clear,
  Handling.Green,
  Handling.Amber,
  Handling.AmberStrict,
  Handling.Red,
];

/**
 * Prepares a view. `asOf` is a day (`2017-06-02`), `knownAt` a day or a moment: a day means from its start, UTC, on which
 * reports published that day already count.
 * @throws RangeError when `asOf` or `knownAt` is no date.
 */
export function prepareView(asked: {
  readonly asOf?: string | null;
  readonly knownAt: string;
  readonly lens?: Lens | null;
  readonly clearance?: Handling;
}): View {
  const { asOf = null, knownAt, lens, clearance = Handling.Clear } = asked;
  if (asOf !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))) {
    throw new RangeError(`view.asOf is "${asOf}"; expected a day such as 2017-06-02.`);
  }
  if (Number.isNaN(Date.parse(knownAt))) {
    throw new RangeError(`view.knownAt is "${knownAt}"; expected a moment such as 2017-06-02T12:00:00Z.`);
  }
  return {
    asOf,
    knownAt: new Date(knownAt).toISOString(),
    excludeSources: new Set(lens?.excludeSources ?? []),
    minReliability: lens?.minReliability ?? null,
    sides: lens?.sides ? new Set(lens.sides) : null,
    modes: lens?.modes ? new Set(lens.modes) : null,
    reviewStates: new Set(lens?.reviewStates ?? [ReviewState.Accepted, ReviewState.Unreviewed]),
    clearance,
  };
}

/** The day that a question about a state is asked for. */
export function dayOf(view: View): string {
  return view.asOf ?? view.knownAt.slice(0, 10);
}

function reliableEnough(reliability: Reliability | null, view: View): boolean {
  if (view.minReliability === null) return true;
  return reliability !== null && reliability !== Reliability.F && reliability <= view.minReliability;
}

function known(claim: JudgedClaim, view: View): boolean {
  return (
    Date.parse(claim.report.knownAt) <= Date.parse(view.knownAt) &&
    handlingOrder.indexOf(claim.report.handling) <= handlingOrder.indexOf(view.clearance)
  );
}

function claimPasses(claim: JudgedClaim, view: View): boolean {
  return (
    !view.excludeSources.has(claim.report.publisherId) &&
    reliableEnough(claim.report.publisherReliability, view) &&
    (view.modes === null || view.modes.has(claim.mode)) &&
    view.reviewStates.has(claim.reviewState)
  );
}

function originPasses(origin: Claimant, view: View): boolean {
  if (view.sides !== null && !view.sides.has(origin.side)) return false;
  if (origin.kind === 'ACTOR') return true;
  return !view.excludeSources.has(origin.id) && reliableEnough(origin.reliability, view);
}

/** Whether a claim no longer counts at a view. It did before, and so it does at an earlier `knownAt`. */
export function isRetracted({ retractedAt }: JudgedClaim, view: View): boolean {
  return retractedAt !== null && Date.parse(retractedAt) <= Date.parse(view.knownAt);
}

/**
 * What a view lets through: pairs of claim and origin. A claim with no origin left is gone, as if it had never been made.
 * The editors' structure passes every lens, but is known only from its day and seen only by those who may. What was retracted
 * by then is gone too.
 */
export function tellings(claims: readonly JudgedClaim[], world: World, view: View): Telling[] {
  return passing(
    claims.filter((claim) => !isRetracted(claim, view)),
    world,
    view,
  );
}

/** What a view would let through, were it not retracted by then: shown, and never counted. */
export function retractedTellings(claims: readonly JudgedClaim[], world: World, view: View): Telling[] {
  return passing(
    claims.filter((claim) => isRetracted(claim, view)),
    world,
    view,
  );
}

/** The pairs that pass a view, retracted or not. */
export function passing(claims: readonly JudgedClaim[], world: World, view: View): Telling[] {
  const seen: Telling[] = [];
  for (const claim of claims) {
    if (!known(claim, view)) continue;
    const passes = claimPasses(claim, view);
    for (const origin of claim.claimants) {
      const structure = world.editors.has(origin.id) && claim.reviewState !== ReviewState.Rejected;
      if (structure || (passes && originPasses(origin, view))) seen.push({ claim, origin });
    }
  }
  return seen;
}

/** Those that say what is or was so: mode FACT. Nothing else counts for a verdict. */
export function facts(seen: readonly Telling[]): Telling[] {
  return seen.filter((telling) => telling.claim.mode === ClaimMode.Fact);
}

/** All pairs of claim and origin, without a view. */
export function allTellings(claims: readonly JudgedClaim[]): Telling[] {
  return claims.flatMap((claim) => claim.claimants.map((origin) => ({ claim, origin })));
}
