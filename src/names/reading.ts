/** What a letter of a folded Arabic name is written as in Latin letters, by English, French and German habits. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{
    ب: '[bp]',
    ت: 't',
    ث: '(?:th|t|s)',
    ج: '(?:dj|j|g)',
    ح: 'h',
    خ: '(?:kh|k|x)',
    د: 'd',
    ذ: '(?:dh|th|d|z)',
    ر: 'r',
  },
  ...{
    ز: 'z',
    س: '(?:s|c)',
    ش: '(?:sh|ch|s)',
    ص: 's',
    ض: '(?:dh|d|z)',
    ط: 't',
    ظ: '(?:dh|th|d|z)',
    غ: '(?:gh|g)',
    ف: 'f',
  },
  ...{ ق: '[qkg]', ك: '[kc]', ل: 'l', م: 'm', ن: '[nm]', ه: 'h' },
};
/** Long vowels and diphthongs; ayn is a vowel, a mark that folding takes away, or nothing. */
const VOWELS: Readonly<Record<string, string>> = {
  ا: '[aeo]{1,2}',
  و: '[aeo]?[wuo]{1,2}[aeiu]?',
  ي: '[aeo]?[yi]{1,2}[aeiou]?|[ae]{1,2}i?',
  ع: '[aeiou]{0,2}',
};
/** Short vowels are not written in Arabic, nor doubled letters. */
const SHORT = '[aeiou]?';
/** What a letter of a third script is written as. */
const NEVER = '(?!)';

/**
 * Whether a folded Latin name may be how somebody writes a folded Arabic one: its consonants with its long vowels in their
 * places. Duma is a reading of دوما, and not of ديما.
 */
export function isReadingOf(arabic: string, latin: string): boolean {
  const letters = arabic.split(' ').flatMap(writtenLetters);
  const text = latin.replaceAll(' ', '');
  // All ends are carried along, so that no name, however made, takes more than its length times that of the other.
  let ends = new Set([0]);
  for (const letter of letters) {
    ends = new Set([...ends].flatMap((start) => endsFrom(text, start, letter)));
  }
  return ends.has(text.length);
}

/** The most Latin letters that stand for an Arabic one with its short vowel: `khkha`. */
const LONGEST = 5;

function endsFrom(text: string, start: number, letter: RegExp): number[] {
  return Array.from({ length: LONGEST + 1 }, (_, length) => start + length).filter(
    (end) => end <= text.length && letter.test(text.slice(start, end)),
  );
}

function writtenLetters(word: string): RegExp[] {
  const letters = [...word];
  return letters.map((letter, index) => compiled(written(letter, index === 0, index === letters.length - 1)));
}

const compiledPatterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = compiledPatterns.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`^(?:${pattern})$`, 'u');
  compiledPatterns.set(pattern, made);
  return made;
}

function written(letter: string, first: boolean, last: boolean): string {
  if (first && letter === 'ا') return '[aeiou]{1,2}';
  if (last && letter === 'ه') return '[ae]?[ht]?';
  if (last && letter === 'ا') return '[ae]{0,2}h?';
  const vowel = VOWELS[letter];
  if (vowel !== undefined) return vowel;
  const consonant = WRITTEN[letter];
  if (consonant === undefined) return /[a-z\d]/.test(letter) ? letter : NEVER;
  return `${consonant}{1,2}${last ? '' : SHORT}`;
}
