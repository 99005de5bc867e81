import type { JudgedClaim } from './claim.ts';

/** Ids of claims, each in order and once. */
export interface Evidence {
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** What a later change explains away. */
  readonly overtaken: readonly string[];
  /** Changes that may or may not have come by the day asked for. */
  readonly possible: readonly string[];
  /** What its publisher took back by then: shown, and not counted. */
  readonly retracted: readonly string[];
}

/** The rule where something was said, and all of it was taken back. */
export const allRetracted: Rule = {
  name: 'all-retracted',
  sentence: 'All that was said of it was taken back by those who published it.',
};

/** The rule that decided: a stable name, and what it says in a sentence. */
export interface Rule {
  readonly name: string;
  readonly sentence: string;
}

/** The ids of claims, sorted and each once, so that the order in which claims came cannot show. */
export function idsOf(words: readonly { readonly claims: readonly JudgedClaim[] }[]): string[] {
  return [...new Set(words.flatMap((word) => word.claims.map((claim) => claim.id)))].sort();
}
