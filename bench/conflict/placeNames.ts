/** Latin and Arabic spellings of syllables that meet in one skeleton of consonants. */
const SYLLABLES = [
  ['ba', 'با'],
  ['ta', 'تا'],
  ['ja', 'جا'],
  ['da', 'دا'],
  ['ra', 'را'],
  ['za', 'زا'],
  ['sa', 'سا'],
  ['sha', 'شا'],
  ['fa', 'فا'],
  ['qa', 'قا'],
  ['la', 'لا'],
  ['ma', 'ما'],
  ['na', 'نا'],
  ['ghu', 'غو'],
  ['kha', 'خا'],
] as const;
const FIRST_WORDS = [
  ['Tell', 'تل'],
  ['Kafr', 'كفر'],
  ['Deir', 'دير'],
  ['Burj', 'برج'],
  ['Bir', 'بير'],
  ['Jisr', 'جسر'],
] as const;

export interface PlaceName {
  readonly latin: string;
  readonly arabic: string;
}

/** Names of places, none twice. @throws Error for more than there are, 20,250. */
export function placeNames(count: number): PlaceName[] {
  const names = SYLLABLES.flatMap((third) =>
    SYLLABLES.flatMap((second) =>
      SYLLABLES.flatMap((first) => FIRST_WORDS.map((word) => join(word, [first, second, third]))),
    ),
  );
  if (count > names.length) throw new Error(`there are ${names.length} names of places, and ${count} are wanted`);
  return names.slice(0, count);
}

type Spelling = readonly [latin: string, arabic: string];

function join(word: Spelling, syllables: readonly Spelling[]): PlaceName {
  const latin = syllables.map(([spelling]) => spelling).join('');
  return {
    latin: `${word[0]} ${latin[0]?.toUpperCase()}${latin.slice(1)}`,
    arabic: `${word[1]} ${syllables.map(([, spelling]) => spelling).join('')}`,
  };
}
