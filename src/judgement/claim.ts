import type { ActorKind, Handling, Reliability, Side } from '../generated/types.ts';
import type { ClaimRecord } from '../intake/records.ts';

/** One of those whose claim it is. */
export interface Claimant {
  readonly id: string;
  readonly kind: 'ACTOR' | 'SOURCE';
  /** True for people whom the report does not name, such as "experts". */
  readonly unnamed: boolean;
  readonly side: Side;
  /** Null for an actor. */
  readonly reliability: Reliability | null;
}

/** The report in which a claim is stated. */
export interface JudgedReport {
  readonly id: string;
  readonly publisherId: string;
  readonly publisherReliability: Reliability;
  /** ISO moment, UTC. */
  readonly knownAt: string;
  /** First and last day on which it may have been published. */
  readonly earliest: string;
  readonly latest: string;
  readonly handling: Handling;
}

/** A claim with all that is looked up beside it. */
export interface JudgedClaim extends Omit<ClaimRecord, 'claimants'> {
  readonly report: JudgedReport;
  readonly claimants: readonly Claimant[];
  /** ISO moment, UTC, from which it no longer counts, because its publisher took it back; null when nobody did. */
  readonly retractedAt: string | null;
}

/** The structure that is needed beside the claims: edges as they stand at the view that is asked. */
export interface World {
  readonly actors: ReadonlyMap<string, { readonly kind: ActorKind; readonly side: Side }>;
  /** PART_OF: from an actor to its wholes. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;
  /** OWNED_BY: from a source to its owners, actors or sources. */
  readonly ownedBy: ReadonlyMap<string, readonly string[]>;
  /** From a report to the reports or sources that it republishes. */
  readonly republishes: ReadonlyMap<string, readonly string[]>;
  /** Sources of kind EDITORS: structure, never an origin, hidden by no lens. */
  readonly editors: ReadonlySet<string>;
}

/** A claim as one of its origins tells it. */
export interface Telling {
  readonly claim: JudgedClaim;
  readonly origin: Claimant;
}

const symmetric: ReadonlySet<string> = new Set(['ALLIED_WITH', 'FIGHTS', 'NEGOTIATED_WITH']);

/** What a claim is about, as a key: the operation's id, or `<subject> <TYPE> <object>` with the ends of a symmetric type in order. */
export function matterOf(claim: Pick<JudgedClaim, 'about'>): string {
  const about = claim.about;
  if ('operationId' in about) return about.operationId;
  const ends = [about.subjectId, about.objectId];
  if (symmetric.has(about.relationship)) ends.sort();
  return `${ends[0]} ${about.relationship} ${ends[1]}`;
}
