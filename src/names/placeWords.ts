/** Words at the end of a name that say what sort of settlement it is, and identify nothing: Idlib town is Idlib. */
const SETTLEMENTS = new Set(
  ['town', 'city', 'village', 'suburb', 'neighbourhood', 'neighborhood', 'quarter', 'farm', 'hamlet'].flatMap(
    (word) => [word, `${word}s`],
  ),
);

/** English words that maps translate, as an Arabic name has them, and where it has them: Madiq Castle is Qalaat al-Madiq. */
const TRANSLATED: ReadonlyMap<string, readonly [arabic: string, place: 'FIRST' | 'LAST']> = new Map([
  ['eastern', ['شرقي', 'LAST']],
  ['western', ['غربي', 'LAST']],
  ['northern', ['شمالي', 'LAST']],
  ['southern', ['جنوبي', 'LAST']],
  ['castle', ['قلعه', 'FIRST']],
  ['dam', ['سد', 'FIRST']],
  ['bridge', ['جسر', 'FIRST']],
  ['hill', ['تل', 'FIRST']],
  ['mountain', ['جبل', 'FIRST']],
]);

/** The first word of a name, where a spelling has run it into the second: Kafrnaya, كفرنايا. */
const RUN_TOGETHER = /^(kafr|kufr|kfar|كفر)(?=.{3})/u;
/** The tribal Al Bu and Abu are written for one another. */
const FATHER_OF = new Set(['albu', 'elbu']);
/** An article that has run into its word: Elsheikh, Alqamishli. Before a vowel only as el-, or Aleppo had one. */
const RUN_IN_ARTICLE = /^(?:[ae]l(?=[^aeioul].{2})|el(?=[aeiou].{3}))/u;
/** The feminine ending as it is heard before another word: Daret Azza, Jdidet Bikara. */
const CONSTRUCT = /(?<=\p{Script=Latin}{2})[ae]t$/u;

/** The words of a folded name without those that say what sort of settlement it is, unless nothing else is left. */
export function withoutSettlement(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !SETTLEMENTS.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** The words of a folded name as an Arabic name of the place would have them: in its order, without run-in articles. */
export function inArabicOrder(words: readonly string[]): readonly string[] {
  const own = withoutSettlement(words);
  const at = (place: 'FIRST' | 'LAST') =>
    own.flatMap((word) => {
      const [arabic, where] = TRANSLATED.get(word) ?? [];
      return arabic !== undefined && where === place ? [arabic] : [];
    });
  const others = own.filter((word) => !TRANSLATED.has(word));
  if (others.length === 0) return own;
  return [...at('FIRST'), ...others, ...at('LAST')]
    .flatMap((word) => word.replace(RUN_TOGETHER, '$1 ').split(' '))
    .map((word, index, all) => plainWord(word, index === all.length - 1));
}

function plainWord(word: string, last: boolean): string {
  if (FATHER_OF.has(word)) return 'abu';
  const bare = word.replace(RUN_IN_ARTICLE, '');
  return last ? bare : bare.replace(CONSTRUCT, '');
}
