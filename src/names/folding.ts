import { inArabicOrder } from './placeWords.ts';

const MARKS = /\p{M}/gu;
/** Apostrophes and half rings that stand for hamza or ayn, and the Arabic letters hamza and tatweel: they join, they don't part. */
const JOINERS = /['‘’‛`´ʹʻʼʽʾʿˈ\u0640\u0621]/g;
/** `S.D.F.`, which is SDF. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
const APART = /[^\p{L}\p{N}]+/u;

const ONE_LETTER_FOR_ANOTHER: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ı: 'i',
};
const OTHER_FORMS = new RegExp(`[${Object.keys(ONE_LETTER_FOR_ANOTHER).join('')}]`, 'g');
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The Arabic article in Latin letters: as it is written before a moon letter, and assimilated to a sun letter. */
const ARTICLES = new Set(
  ['l', 'r', 's', 'sh', 'z', 'd', 'dh', 't', 'th', 'n', 'j']
    .flatMap((letter) => [`a${letter}`, `e${letter}`])
    .concat('ul'),
);
const ARABIC_ARTICLE = 'ال';
const GOD = 'الله';

/**
 * A name without what spellings of one script differ in: case, diacritics, punctuation, tatweel, alef and yaa forms, taa
 * marbuta, the script of digits, the article. Words parted by one space. Folding twice changes nothing.
 */
export function foldName(text: string): string {
  const plain = text
    .replace(JOINERS, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(JOINERS, '')
    .replace(OTHER_FORMS, (letter) => ONE_LETTER_FOR_ANOTHER[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  const words = plain.split(APART).filter((word) => word !== '');
  const withoutArticles = words.filter((word) => !ARTICLES.has(word));
  return (withoutArticles.length === 0 ? words : withoutArticles).map(withoutArabicArticle).join(' ');
}

/** Leaves at least two letters standing, and the name of God whole. */
function withoutArabicArticle(word: string): string {
  let rest = word;
  while (rest.startsWith(ARABIC_ARTICLE) && rest.length >= 4 && rest !== GOD) rest = rest.slice(2);
  return rest;
}

/**
 * One sign for each consonant that Latin spellings of Arabic keep apart: c stands for sh, x for kh. Vowels are left out, and
 * with them w and y, which Latin spellings put or leave as they please, alef, hamza and ayn.
 */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'b', ت: 't', ث: 't', ج: 'j', چ: 'c', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'j' },
  ...{ س: 's', ش: 'c', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', گ: 'g', ل: 'l' },
  ...{ م: 'm', ن: 'n', ه: 'h', h: 'h', ا: '', ع: '', و: '', ي: '' },
  ...{ kh: 'x', gh: 'g', sh: 'c', ch: 'c', th: 't', dh: 'd', ph: 'f', dj: 'j', ck: 'k' },
  ...{ c: 'k', q: 'k', p: 'b', v: 'f', a: '', e: '', i: '', o: '', u: '', w: '', y: '' },
};
/** Only Latin: two like letters in Arabic have a vowel between them. */
const DOUBLED = /(\p{Script=Latin})\1+/gu;
/**
 * Iraq and Raqqa differ in this only: a vowel, alef or ayn that begins a word is heard in every spelling. Not so the article
 * that has run into a sun letter: Ezzor.
 */
const BEGINS_WITH_VOWEL = /^(?![ae]([rszdtnl])\1..)[aeiouاع]/u;
/** The n that is heard as m: Hambushiyah, Hanbushiyah. */
const HEARD_AS_M = /mb/g;
const SIGN = /kh|gh|sh|ch|th|dh|ph|dj|ck|./gu;

/**
 * The consonants of a name, in signs in which Arabic and Latin spellings meet: الرقة, Raqqa and ar-Raqqah are all `rk`, دير الزور
 * and Deir Ezzor `dr zr`. A vowel at the start of a word is `a`. Doubled letters count once and an h that ends a word not at
 * all (taa marbuta). Town and village are left out, east and castle stand as an Arabic name has them. A hint, not an identity:
 * different places can share one. Empty where a name has no consonant.
 */
export function skeletonOf(text: string): string {
  return inArabicOrder(foldName(text).split(' '))
    .map(consonants)
    .filter((word) => word !== '')
    .join(' ');
}

function consonants(word: string): string {
  const signs = word.replace(DOUBLED, '$1').replace(HEARD_AS_M, 'nb').match(SIGN) ?? [];
  const last = CONSONANTS[signs.at(-1) ?? ''];
  const spoken = last === 'h' && signs.length > 1 ? signs.slice(0, -1) : signs;
  const skeleton = spoken.map((sign) => CONSONANTS[sign] ?? sign).join('');
  return BEGINS_WITH_VOWEL.test(word) && skeleton !== '' ? `a${skeleton}` : skeleton;
}
