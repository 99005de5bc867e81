import { distance } from 'fastest-levenshtein';
import { foldName, skeletonOf } from './folding.ts';

/** A name as somebody asks for it, in the forms in which names are compared. */
export interface AskedName {
  readonly text: string;
  readonly folded: string;
  readonly skeleton: string;
}

/** A name as it is stored. */
export interface StoredName extends AskedName {
  readonly strength: string;
}

/** How two names are alike, the nearest likeness first: one name in any spelling and script, a part of one, letters in common. */
export const LIKENESSES = ['SAME', 'PART', 'SIMILAR'] as const;

export interface NameMatch {
  readonly likeness: (typeof LIKENESSES)[number];
  readonly weak: boolean;
  /** 1 is the name itself, 0 is nothing in common. */
  readonly score: number;
  /** Why it matched, in words. */
  readonly why: string;
}

/** A weak name finds, but anything that is named so for certain comes before it. */
const WEAK = 0.6;
/** Spellings of one name in one script share half their letters at least: Raqqa and Raqqah do, Raqqa and Iraq do not. */
const LIKE = 0.5;
const LATIN = /\p{Script=Latin}/u;

export function askedName(text: string): AskedName {
  return { text, folded: foldName(text), skeleton: skeletonOf(text) };
}

export function matchOf(name: StoredName, asked: AskedName): NameMatch {
  const weak = name.strength === 'WEAK';
  const [likeness, score, why] = compare(name, asked);
  return {
    likeness,
    weak,
    score: Math.round(score * (weak ? WEAK : 1) * 100) / 100,
    why: weak ? `${why}; a weak name, which identifies nothing by itself` : why,
  };
}

function compare(name: StoredName, asked: AskedName): readonly [NameMatch['likeness'], number, string] {
  if (name.text.toLowerCase() === asked.text.toLowerCase()) return ['SAME', 1, 'the name itself'];
  if (name.folded === asked.folded) return ['SAME', 0.97, 'the same name, but for marks, article or case'];
  const length = Math.max(name.folded.length, asked.folded.length);
  const likeness = 1 - distance(name.folded, asked.folded) / length;
  if (name.skeleton !== '' && name.skeleton === asked.skeleton) {
    if (LATIN.test(name.folded) !== LATIN.test(asked.folded)) return ['SAME', 0.9, 'the same name in another script'];
    if (likeness >= LIKE) return ['SAME', 0.6 + 0.3 * likeness, 'the same name in another spelling'];
  }
  const words = name.folded.split(' ');
  if (name.folded.startsWith(asked.folded)) return ['PART', 0.8, 'begins with the text'];
  if (asked.folded.split(' ').every((word) => words.includes(word))) return ['PART', 0.75, 'has all words of the text'];
  if (words.some((word) => word.startsWith(asked.folded))) return ['PART', 0.7, 'a word of it begins with the text'];
  return ['SIMILAR', likeness * 0.8, 'a similar spelling'];
}

/**
 * The question to the full-text index of names. Folded names hold letters, digits and spaces only, so nothing in them is Lucene
 * syntax but for its words, which are upper case.
 */
export function luceneQuery({ folded, skeleton }: AskedName): string {
  const words = folded.split(' ').filter((word) => word !== '');
  const exact = [`folded:"${folded}"^8`, ...(skeleton === '' ? [] : [`skeleton:"${skeleton}"^6`])];
  const near = words.flatMap((word) => [`folded:${word}*^2`, `folded:${word}~1`]);
  return [...exact, ...near].join(' OR ');
}
