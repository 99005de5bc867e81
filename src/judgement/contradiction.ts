import { ContradictionRule as NamedRule } from '../generated/types.ts';
import type { Telling } from './claim.ts';

export type ContradictionRule =
  | 'affirmed-and-denied'
  | 'two-exclusive-holders'
  | 'rival-outcomes'
  | 'disjoint-figures'
  | 'disjoint-dates'
  | 'backs-and-fights';

/** One of the things said that cannot all be true, and who says so. */
export interface ContradictionSide {
  readonly label: string;
  readonly claims: readonly string[];
  readonly origins: readonly string[];
}

export interface Contradiction {
  readonly rule: ContradictionRule;
  /** An operation, a place, or a relation as `<subject> <TYPE> <object>`; one contradiction per rule and subject. */
  readonly subject: string;
  readonly sides: readonly ContradictionSide[];
  /** True when one origin contradicts itself. */
  readonly withinOneOrigin: boolean;
}

/** Something that a telling says, by which it can contradict another. */
export interface Said {
  readonly telling: Telling;
  /** Which of the things said of the subject; only within one can two contradict. */
  readonly slot: string;
  readonly label: string;
  /** True for one that repeats whatever its origin told before: a change without a date. */
  readonly isVague?: boolean;
}

/** One contradiction between things said, its sides by their labels; null when nothing is said. */
export function contradiction(rule: ContradictionRule, subject: string, said: readonly Said[]): Contradiction | null {
  const labels = [...new Set(said.map((one) => one.label))].sort();
  if (said.length === 0) return null;
  const unique = (ids: readonly string[]) => [...new Set(ids)].sort();
  const sides = labels.map((label) => {
    const side = said.filter((one) => one.label === label).map((one) => one.telling);
    return {
      label,
      claims: unique(side.map((one) => one.claim.id)),
      origins: unique(side.map((one) => one.origin.id)),
    };
  });
  return { rule, subject, sides, withinOneOrigin: unique(sides.flatMap((side) => side.origins)).length === 1 };
}

/** The rule as the contract names it: `disjoint-dates` is DISJOINT_DATES. */
export function ruleNamed(rule: ContradictionRule): NamedRule {
  const name = rule.toUpperCase().replaceAll('-', '_');
  const found = Object.values(NamedRule).find((value) => value === name);
  if (found === undefined) throw new Error(`the contract has no contradiction rule ${name}`);
  return found;
}
