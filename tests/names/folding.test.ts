import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, skeletonOf } from '../../src/names/folding.ts';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Raqqa: ['الرقة', 'الرقه', 'Raqqa', 'Raqqah', 'ar-Raqqa', 'Ar-Raqqah', 'Al Raqqa', 'er-Raqqa', 'RAQQA', 'الرَّقّة'],
  Maskana: ['مسكنة', 'مَسكنة', 'مســكنة', 'Maskana', 'Maskanah', 'Maskaneh', 'Meskene'],
  Khanasser: ['خناصر', 'Khanasser', 'Khanser', 'Khanaser', 'Khanasir'],
  Sukhnah: ['السخنة', 'سخنة', 'Sukhnah', 'al-Sukhnah', 'as-Sukhna', 'Al-Sokhna'],
  'Deir ez-Zor': [
    'دير الزور',
    'Deir ez-Zor',
    'Deir Ezzor',
    'Deir al-Zor',
    'Dayr az-Zawr',
    'Deir-ez-Zour',
    'Deir Ez Zor',
  ],
  'Jadyaa Kabira': ['Jadyaa Kabira', 'Jidia Kabir', "Jadya'a Kabirah", 'جديعة كبيرة'],
  Aleppo: ['حلب', 'Halab', 'Haleb'],
  Hama: ['حماة', 'Hama', 'Hamah', 'Ḥamāh'],
  Homs: ['حمص', 'Homs', 'Hims', 'Ḥimṣ'],
  Manbij: ['منبج', 'Manbij', 'Menbij', 'Manbej'],
  Hammam: ['حمام', 'Hammam', 'Hamam'],
  Tabqa: ['الطبقة', 'Tabqa', 'at-Tabqah', 'Al-Tabqa'],
  Shahba: ['الشهباء', 'Shahba', 'ash-Shahba', "Al-Shahba'"],
  Qamishli: ['القامشلي', 'القامشلى', 'Qamishli', 'Kamishli', 'al-Qamishly'],
  'Brigade 93': ['اللواء ٩٣', 'اللواء 93', 'liwa 93'],
};

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(..."ابتةثحخدذرزسشصضطظعغفقكلمنهويىأإآٱءؤئـَّ٠٩alshkhez-’ '.İıßﷲ"),
    maxLength: 20,
  }),
);

describe('folding a name', () => {
  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(letters, (text) => void expect(foldName(foldName(text))).toBe(foldName(text))),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Ar-RAQQA', 'raqqa'],
    ['Ḥamāh', 'hamah'],
    ["Jadya'a Kabira", 'jadyaa kabira'],
    ['al-Bab', 'bab'],
    ['الباب', 'باب'],
    ['مَســكنة', 'مسكنه'],
    ['أُرُوم', 'اروم'],
    ['حلبى', 'حلبي'],
    ['الفوج ١٢١', 'فوج 121'],
    ['«Deir-ez-Zor», (city)', 'deir zor city'],
    ['حزب الله', 'حزب الله'],
    ['Al', 'al'],
    ['S.D.F.', 'sdf'],
    ['the P.K.K forces', 'the pkk forces'],
    ['St. Petersburg', 'st petersburg'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(foldName(text)).toBe(folded));

  test('keeps an Arabic word of two letters behind its article, and no shorter one', () => {
    expect([foldName('الدم'), foldName('ال'), foldName('الا')]).toEqual(['دم', 'ال', 'الا']);
  });
});

describe('the consonant skeleton', () => {
  test.each(Object.entries(SPELLINGS))('all spellings of %s meet', (_, spellings) => {
    expect(new Set(spellings.map(skeletonOf)).size, spellings.map((s) => `${s}: ${skeletonOf(s)}`).join('; ')).toBe(1);
  });

  test('different places stay apart', () => {
    const skeletons = Object.keys(SPELLINGS).map(skeletonOf);
    expect(new Set(skeletons).size).toBe(skeletons.length);
  });

  test('sees no difference that folding takes away', () => {
    fc.assert(
      fc.property(letters, (text) => void expect(skeletonOf(foldName(text))).toBe(skeletonOf(text))),
      {
        numRuns: 2000,
      },
    );
  });

  test('sees no difference in vowels between Latin consonants', () => {
    const vowels = fc.string({ unit: fc.constantFrom('a', 'e', 'i', 'o', 'u'), minLength: 1, maxLength: 2 });
    const consonant = fc.constantFrom('b', 'd', 'f', 'j', 'k', 'kh', 'm', 'r', 'sh', 'z');
    fc.assert(
      fc.property(fc.array(fc.tuple(consonant, vowels, vowels), { minLength: 1, maxLength: 5 }), (syllables) => {
        const one = syllables.map(([sound, vowel]) => sound + vowel).join('');
        const other = syllables.map(([sound, , vowel]) => sound + vowel).join('');
        expect(skeletonOf(one)).toBe(skeletonOf(other));
      }),
    );
  });

  test('is empty for a name without consonants', () => expect(skeletonOf('Aya')).toBe(''));
});
