import type { ClaimMode, Handling, Outcome, Polarity, Reliability, ReviewState, Side } from '../../generated/types.ts';
import type { ClaimRecord } from '../records.ts';

/** What a claim's weight depends on beside the claim: who published it and when, and who the claimants are. */
export interface ClaimContext {
  readonly publisher: { readonly id: string; readonly reliability: Reliability };
  readonly knownAt: string;
  readonly handling: Handling;
  /** By id; reliability is null for a claimant that is no source. */
  readonly claimants: ReadonlyMap<string, { readonly side: Side; readonly reliability: Reliability | null }>;
  /** What first takes its report back; null when nothing does. */
  readonly retraction: Retraction | null;
}

/** A report by whose publication another, or a claim of another, no longer counts. */
export interface Retraction {
  readonly reportId: string;
  /** From when that is known. */
  readonly knownAt: string;
}

/** One claim by one origin: one place in each of the parallel lists. */
export interface EvidenceEntry {
  readonly claim: string;
  readonly origin: string;
  readonly publisher: string;
  /** Of the origin. */
  readonly side: Side;
  /** The worse of the publisher's and, where it is a source, the origin's. */
  readonly reliability: Reliability;
  readonly polarity: Polarity;
  readonly mode: ClaimMode;
  readonly reviewState: ReviewState;
  /** From 0, anyone, to 4, named people. */
  readonly handling: number;
  readonly outcome: Outcome | '';
  readonly validFrom: string;
  readonly validTo: string;
  readonly knownAt: string;
  /** From when it no longer counts; `NEVER_RETRACTED` when it always does. */
  readonly retractedAt: string;
}

/** The parallel lists as they stand on claims, operations and projected relationships. */
export interface EvidenceLists {
  readonly claims: readonly string[];
  readonly origins: readonly string[];
  readonly publishers: readonly string[];
  readonly sides: readonly Side[];
  readonly reliabilities: readonly Reliability[];
  readonly polarities: readonly Polarity[];
  readonly modes: readonly ClaimMode[];
  readonly reviewStates: readonly ReviewState[];
  readonly handlings: readonly number[];
  readonly outcomes: readonly (Outcome | '')[];
  readonly validFroms: readonly string[];
  readonly validTos: readonly string[];
  readonly knownAts: readonly string[];
  /** Only where at least one is retracted. */
  readonly retractedAts?: readonly string[];
  /** Only where not all entries count for everyone: one is withheld, rejected or retracted. Where it is absent, `knownAts` tells all. */
  readonly guarded?: true;
}

/** A claim with one entry per claimant. */
export interface EvidencedClaim {
  readonly claim: ClaimRecord;
  /** The earliest day it names, else the day on which it became known. */
  readonly day: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Id of the report that takes it back; null when none does. */
  readonly retractedById: string | null;
}

const BEFORE_ALL_DAYS = '0000-01-01';
const AFTER_ALL_DAYS = '9999-12-31';
/** Later than the moment that stands for a view without `knownAt`. */
const NEVER_RETRACTED = '9999-12-31T24:00:00.000Z';
/** By how few may see it; the place in this list is the number in the evidence. */
export const HANDLINGS: readonly Handling[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];

/**
 * Puts a claim into its context.
 * @throws Error when the context lacks one of its claimants.
 */
export function withEvidence(claim: ClaimRecord, context: ClaimContext): EvidencedClaim {
  const valid = validity(claim);
  return {
    claim,
    retractedById: context.retraction?.reportId ?? null,
    day: claim.when?.earliest ?? claim.when?.latest ?? context.knownAt.slice(0, AFTER_ALL_DAYS.length),
    evidence: claim.claimants.map((origin) => {
      const claimant = context.claimants.get(origin);
      if (claimant === undefined) throw new Error(`${claim.id} is by ${origin}, which its context lacks`);
      return {
        claim: claim.id,
        origin,
        publisher: context.publisher.id,
        side: claimant.side,
        reliability: worse(context.publisher.reliability, claimant.reliability),
        polarity: claim.polarity,
        mode: claim.mode,
        reviewState: claim.reviewState,
        handling: HANDLINGS.indexOf(context.handling),
        outcome: 'outcome' in claim.about ? (claim.about.outcome ?? '') : '',
        ...valid,
        knownAt: context.knownAt,
        retractedAt: context.retraction?.knownAt ?? NEVER_RETRACTED,
      };
    }),
  };
}

/** What happened stays true from its earliest day on; a relation holds throughout its interval, or always where none is told. */
function validity(claim: ClaimRecord): { readonly validFrom: string; readonly validTo: string } {
  const validFrom = claim.when?.earliest ?? BEFORE_ALL_DAYS;
  const isOperation = 'operationId' in claim.about;
  return { validFrom, validTo: (isOperation ? null : claim.when?.latest) ?? AFTER_ALL_DAYS };
}

/** A to F in this order; F cannot be judged, so that it never passes a minimum. */
function worse(one: Reliability, other: Reliability | null): Reliability {
  return other !== null && other > one ? other : one;
}

/** Parallel lists, newest knownAt first, then by claim, then by origin: whatever order the entries come in. */
export function evidenceLists(entries: readonly EvidenceEntry[]): EvidenceLists {
  const sorted = entries.toSorted(
    (a, b) => compare(b.knownAt, a.knownAt) || compare(a.claim, b.claim) || compare(a.origin, b.origin),
  );
  return {
    claims: sorted.map((entry) => entry.claim),
    origins: sorted.map((entry) => entry.origin),
    publishers: sorted.map((entry) => entry.publisher),
    sides: sorted.map((entry) => entry.side),
    reliabilities: sorted.map((entry) => entry.reliability),
    polarities: sorted.map((entry) => entry.polarity),
    modes: sorted.map((entry) => entry.mode),
    reviewStates: sorted.map((entry) => entry.reviewState),
    handlings: sorted.map((entry) => entry.handling),
    outcomes: sorted.map((entry) => entry.outcome),
    validFroms: sorted.map((entry) => entry.validFrom),
    validTos: sorted.map((entry) => entry.validTo),
    knownAts: sorted.map((entry) => entry.knownAt),
    ...(sorted.some(isRetracted) ? { retractedAts: sorted.map((entry) => entry.retractedAt) } : {}),
    ...(sorted.every((entry) => isOpen(entry) && !isRetracted(entry)) ? {} : { guarded: true }),
  };
}

/** Whether it passes the view of a caller who gives none. */
export function isOpen({ handling, reviewState }: EvidenceEntry): boolean {
  return handling === 0 && reviewState !== 'REJECTED';
}

function isRetracted({ retractedAt }: EvidenceEntry): boolean {
  return retractedAt !== NEVER_RETRACTED;
}

/** The inverse of `evidenceLists`. */
export function evidenceEntries(lists: EvidenceLists): EvidenceEntry[] {
  return lists.claims.map((claim, i) => ({
    claim,
    origin: at(lists.origins, i),
    publisher: at(lists.publishers, i),
    side: at(lists.sides, i),
    reliability: at(lists.reliabilities, i),
    polarity: at(lists.polarities, i),
    mode: at(lists.modes, i),
    reviewState: at(lists.reviewStates, i),
    handling: at(lists.handlings, i),
    outcome: at(lists.outcomes, i),
    validFrom: at(lists.validFroms, i),
    validTo: at(lists.validTos, i),
    knownAt: at(lists.knownAts, i),
    retractedAt: lists.retractedAts === undefined ? NEVER_RETRACTED : at(lists.retractedAts, i),
  }));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`parallel lists differ in length: one has no entry ${index}`);
  return value;
}

/** By UTF-16 code unit, as ids and ISO dates sort. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
