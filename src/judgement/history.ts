/** A telling that its origin has not replaced, with all later repeats of it. */
export interface Kept<T> {
  readonly first: T;
  readonly all: readonly T[];
}

/**
 * One origin's history on what it has told, in the order in which it said it: a later-said different telling replaces the
 * earlier ones; a repeat replaces nothing; tellings of the same day leave each other be. A story that changed and changed
 * back is told anew: the second change is no repeat, because what it repeats was replaced.
 */
export function lastTellings<T>(
  told: readonly T[],
  of: {
    readonly said: (telling: T) => string;
    readonly repeats: (later: T, earlier: T) => boolean;
    readonly replaces: (later: T, earlier: T) => boolean;
  },
): Kept<T>[] {
  const days = new Map<string, T[]>();
  for (const telling of told) {
    const day = days.get(of.said(telling));
    if (day) day.push(telling);
    else days.set(of.said(telling), [telling]);
  }
  let current: { first: T; all: T[] }[] = [];
  for (const [, day] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isNew = day.map((telling) => !current.some((kept) => of.repeats(telling, kept.first)));
    const replacing = day.filter((_, index) => isNew[index]);
    current = current.filter((kept) => !replacing.some((telling) => of.replaces(telling, kept.first)));
    // A vaguer telling joins the fuller one of the same day, so the fuller come first.
    const vague = day.filter((a) => day.some((b) => of.repeats(a, b) && !of.repeats(b, a)));
    const fullerFirst = [...day.filter((telling) => !vague.includes(telling)), ...vague];
    for (const telling of fullerFirst) {
      const same = current.filter((kept) => of.repeats(telling, kept.first));
      for (const kept of same) kept.all.push(telling);
      if (same.length === 0) current.push({ first: telling, all: [telling] });
    }
  }
  return current;
}
