import { distance } from 'fastest-levenshtein';
import { foldName, skeletonOf } from './folding.ts';
import { withoutSettlement } from './placeWords.ts';
import { isReadingOf } from './reading.ts';

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

/**
 * How two names are alike, the nearest likeness first: one name as it is heard, in any script; one with other vowels; one of the
 * same consonants in another script; a part of the other; letters in common.
 */
export const LIKENESSES = ['SAME', 'SPELLING', 'CONSONANTS', 'PART', 'SIMILAR'] as const;

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
/** So many consonants in common are one name whatever the vowels. */
const TELLING = 4;
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
  const [own, wanted] = [bareWords(name.folded), bareWords(asked.folded)];
  const [ownText, wantedText] = [own.join(' '), wanted.join(' ')];
  if (ownText === wantedText) return ['SAME', 0.97, 'the same name, but for marks, article or case'];
  const likeness = 1 - distance(ownText, wantedText) / Math.max(ownText.length, wantedText.length);
  if (name.skeleton !== '' && joined(name.skeleton) === joined(asked.skeleton)) {
    const [latin, other] = LATIN.test(ownText) ? [ownText, wantedText] : [wantedText, ownText];
    if (LATIN.test(latin) && !LATIN.test(other)) {
      if (isReadingOf(other, latin)) return ['SAME', 0.9, 'the same name in another script'];
      return ['CONSONANTS', 0.75, 'the same consonants in another script'];
    }
    if (likeness >= LIKE || joined(name.skeleton).length >= TELLING) {
      const same = plainSpelling(ownText) === plainSpelling(wantedText);
      return [same ? 'SAME' : 'SPELLING', 0.6 + 0.3 * likeness, 'the same name in another spelling'];
    }
  }
  if (name.folded.startsWith(wantedText)) return ['PART', 0.8, 'begins with the text'];
  if (hasAll(own, wanted)) return ['PART', 0.75, 'has all words of the text'];
  if (own.some((word) => word.startsWith(wantedText))) return ['PART', 0.7, 'a word of it begins with the text'];
  const [spoken, heard] = [name.skeleton.split(' '), asked.skeleton.split(' ')];
  if (tells(asked.skeleton) && hasAll(spoken, heard))
    return ['PART', 0.65, 'has all words of the text in another spelling'];
  if (tells(name.skeleton) && hasAll(heard, spoken)) return ['PART', 0.6, 'is a part of the text'];
  return ['SIMILAR', likeness * 0.8, 'a similar spelling'];
}

const bareWords = (folded: string) => withoutSettlement(folded.split(' '));
/** Without what spellings of one pronunciation differ in: doubled letters, the ending of the feminine, ou for u, y for i. */
const plainSpelling = (folded: string) =>
  folded
    .replace(/(.)\1+/gu, '$1')
    .replace(/([ae])h?\b/gu, 'a')
    .replace(/ou|o/gu, 'u')
    .replace(/[ae]?[yi]/gu, 'i');
const joined = (skeleton: string) => skeleton.replaceAll(' ', '');
const hasAll = (words: readonly string[], wanted: readonly string[]) => wanted.every((word) => words.includes(word));
const tells = (skeleton: string) => joined(skeleton).length > 1;

/**
 * The question to the full-text index of names. Folded names hold letters, digits and spaces only, so nothing in them is Lucene
 * syntax but for its words, which are upper case.
 */
export function luceneQuery({ folded, skeleton }: AskedName): string {
  const words = bareWords(folded);
  const spoken = skeleton.split(' ').filter((word) => word.length > 1);
  const exact = [`folded:"${words.join(' ')}"^8`, ...(skeleton === '' ? [] : [`skeleton:"${skeleton}"^6`])];
  const near = words.flatMap((word) => [`folded:${word}*^2`, `folded:${word}~1`]);
  return [...exact, ...near, ...spoken.map((word) => `skeleton:${word}`)].join(' OR ');
}
