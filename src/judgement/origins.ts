import type { JudgedClaim } from './claim.ts';
import { grouped } from './grouped.ts';
import { lastTellings } from './history.ts';
import { isPossible, speaksFor, type Word } from './words.ts';

/** A word that its origin has not replaced, with all claims in which it says so. */
export interface HeldWord extends Word {
  readonly origin: string;
  readonly claims: readonly JudgedClaim[];
}

// Changes are compared by the date as told: "in June", said on the 5th and again on the 20th, is one word.
function sameContent(a: Word, b: Word): boolean {
  return (
    a.kind === b.kind &&
    a.change === b.change &&
    a.matter === b.matter &&
    a.actors.join() === b.actors.join() &&
    (a.change && a.dated ? a.toldDate === b.toldDate : a.start === b.start && a.end === b.end)
  );
}

/** A change told again without a date repeats what was told of it before, at whatever date. */
function repeats(later: Word, earlier: Word): boolean {
  if (sameContent(later, earlier)) return true;
  return (
    later.change &&
    !later.dated &&
    later.kind === earlier.kind &&
    later.matter === earlier.matter &&
    later.actors.join() === earlier.actors.join()
  );
}

/**
 * Collapses words to the origins whose they are, and takes out what an origin replaced by a later-said different word on the
 * same operation, or on the same holding and date. Fighting is not replaced. Each of `by` is an origin, and a source's own
 * voice is an origin apart from those that it relays.
 */
export function histories(words: readonly Word[]): HeldWord[] {
  const held: HeldWord[] = [];
  for (const own of grouped(words, (word) => word.telling.origin.id)) {
    const kept = lastTellings(own, {
      said: (word) => word.said,
      repeats,
      replaces: (later, earlier) => later.matter === earlier.matter && earlier.kind !== 'FIGHTING',
    });
    for (const { first, all } of kept) {
      if (first.kind !== 'SILENT')
        held.push({ ...first, origin: own[0]!.telling.origin.id, claims: all.map((word) => word.telling.claim) });
    }
  }
  return held;
}

function isAfter(a: Word, b: Word): boolean {
  return a.end === b.end ? a.said > b.said : a.end > b.end;
}

/**
 * What one origin says last for a day: its latest word (of two that end on the same day the later-said; both when said on the
 * same day), plus its fighting since. A "not X" does not displace what the origin says of others: "Y took it, X withdrew".
 */
export function lastWords(
  own: readonly HeldWord[],
  day: string,
  displaces: (not: Word, holder: Word) => boolean,
): HeldWord[] {
  const speaking = own.filter((word) => speaksFor(word, day));
  const lastOf = (words: readonly HeldWord[]) => words.filter((word) => !words.some((other) => isAfter(other, word)));
  const holders = lastOf(speaking.filter((word) => word.kind === 'HOLDER'));
  const sinceHolder = speaking.filter(
    (word) => word.kind !== 'HOLDER' && !holders.some((holder) => isAfter(holder, word)),
  );
  const nots = sinceHolder.filter((word) => word.kind === 'NOT');
  const standing = holders.filter((holder) => !nots.some((not) => isAfter(not, holder) && displaces(not, holder)));
  return [...standing, ...nots, ...sinceHolder.filter((word) => word.kind === 'FIGHTING')];
}

/** The words of all origins that may or may not have come by the day. */
export function possibleWords(held: readonly HeldWord[], day: string): HeldWord[] {
  return held.filter((word) => isPossible(word, day));
}
