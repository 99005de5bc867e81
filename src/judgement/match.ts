/** How far two operations agree in one respect. */
export interface Match {
  /** From 0 (apart) to 1 (the same); null where one of them does not tell. */
  readonly score: number | null;
  readonly words: string;
  /** Ids of what was compared, sorted, where it has ids. */
  readonly entities: readonly string[];
}

/** The best of all pairs, whatever order they come in; where no pair tells anything, that in words. */
export function bestMatch<T>(a: readonly T[], b: readonly T[], match: (a: T, b: T) => Match, untold: string): Match {
  const told = a.flatMap((one) => b.map((other) => match(one, other))).filter(({ score }) => score !== null);
  const order = ({ score, words, entities }: Match) =>
    `${(2 - (score ?? 0)).toFixed(6)} ${words} ${entities.join(' ')}`;
  const [first] = told.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return first ?? { score: null, words: untold, entities: [] };
}
