import type { World } from './claim.ts';
import { grouped } from './grouped.ts';
import { type HeldWord, lastWords, possibleWords } from './origins.ts';
import { agree, isPartOf } from './structure.ts';
import { isLater, speaksFor, type Word } from './words.ts';

/** The words on one place, weighed for one day. */
export interface Weighing {
  /** Last words that name a holder and that no later change explains away. */
  readonly holders: readonly HeldWord[];
  /** Last words "not X", withdrawals among them, that no later word for X explains away. */
  readonly nots: readonly HeldWord[];
  /** Captures dated later, which say "not before": they count against their holder, never for anybody. */
  readonly notYet: readonly HeldWord[];
  readonly fighting: readonly HeldWord[];
  readonly overtaken: readonly HeldWord[];
  readonly possible: readonly HeldWord[];
}

/** Whether one who does not hold it, or left it, takes the holder along: the same, or its whole. Its other parts may still hold it. */
function takesAway(gone: string, actor: string, world: World): boolean {
  return gone === actor || isPartOf(actor, gone, world);
}

/**
 * Whether a word is against a holder's: a "not X" if any of the holders is X or PART_OF X; a capture by X that is dated later
 * if any agrees with X, because nobody captures what his own side holds.
 */
export function isAgainst(word: Word, holder: Word, world: World): boolean {
  if (word.kind === 'HOLDER') return holdersAgree(word, holder, world);
  return holder.actors.some((actor) => word.actors.some((denied) => takesAway(denied, actor, world)));
}

/** The holders that a word names, without those who by a later word withdrew: one of joint holders leaves the others. */
function remaining(word: HeldWord, heard: readonly HeldWord[], world: World): readonly string[] {
  const left = heard.filter((other) => other.kind === 'NOT' && other.change && isLater(other, word));
  return word.actors.filter((actor) => !left.some((not) => not.actors.some((gone) => takesAway(gone, actor, world))));
}

/** Whether two holders' words agree: some holder of the one with some holder of the other. */
export function holdersAgree(a: Word, b: Word, world: World): boolean {
  return a.actors.some((x) => b.actors.some((y) => agree(x, y, world)));
}

function isOvertaken(word: HeldWord, heard: readonly HeldWord[], world: World): boolean {
  if (word.kind === 'HOLDER' && remaining(word, heard, world).length === 0) return true;
  return heard.some((other) => {
    if (!isLater(other, word)) return false;
    if (word.kind === 'FIGHTING') return other.kind === 'HOLDER';
    if (word.kind === 'NOT') return other.kind === 'HOLDER' && holdersAgree(other, word, world);
    return other.change && other.kind === 'HOLDER' && !holdersAgree(other, word, world);
  });
}

/** Whether somebody reports that the one who captured the place on this word had lost it between the day and then. */
function lostBetween(day: string, capture: HeldWord, held: readonly HeldWord[], world: World): boolean {
  return held.some((word) => {
    if (!word.change || word.end <= day || word.from > capture.start) return false;
    return (word.kind === 'HOLDER') !== holdersAgree(word, capture, world);
  });
}

/**
 * Weighs what all origins say of a place for a day. Two words conflict only if no order of events makes both true: a reported
 * change explains a difference, a mere state does not.
 */
export function weigh(held: readonly HeldWord[], day: string, world: World): Weighing {
  const heard = held.filter((word) => speaksFor(word, day));
  const last = new Map<string, HeldWord[]>();
  for (const own of grouped(held, (word) => word.origin)) {
    const displaces = (not: Word, holder: Word) =>
      holder.actors.every((actor) => not.actors.some((gone) => takesAway(gone, actor, world)));
    last.set(own[0]!.origin, lastWords(own, day, displaces));
  }
  const all = [...last.values()].flat();
  const overtaken = new Set(all.filter((word) => isOvertaken(word, heard, world)));
  const live = all.filter((word) => !overtaken.has(word));
  const notYet = held.filter((word) => {
    if (word.kind !== 'HOLDER' || !word.change || !word.dated || word.start <= day) return false;
    const own = last.get(word.origin) ?? [];
    if (own.some((mine) => mine.kind === 'HOLDER' && holdersAgree(mine, word, world))) return false;
    return !lostBetween(day, word, held, world);
  });
  return {
    holders: live
      .filter((word) => word.kind === 'HOLDER')
      .map((word) => ({ ...word, actors: remaining(word, heard, world) })),
    nots: live.filter((word) => word.kind === 'NOT'),
    notYet,
    fighting: live.filter((word) => word.kind === 'FIGHTING'),
    overtaken: [...overtaken],
    possible: possibleWords(held, day),
  };
}
