import { Measure } from '../generated/types.ts';
import type { FigureRecord } from '../intake/records.ts';

/** An operation in a group, with the figures that one data set gives of it, as they are stored. */
export interface DeathRow {
  readonly key: string;
  readonly figures: readonly string[];
}

/** A group with what one data set says of the people killed in its operations. */
export interface Deaths {
  readonly key: string;
  readonly count: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

type Toll = Pick<Deaths, 'low' | 'best' | 'high'>;

/** Adds up, group by group, what one data set gives for each operation; an operation of which it gives no toll is not counted. */
export function deathsBy(rows: readonly DeathRow[]): Deaths[] {
  const groups = new Map<string, Deaths>();
  for (const { key, figures } of rows) {
    const toll = tollOf(figures.map((text) => JSON.parse(text) as FigureRecord));
    if (toll === null) continue;
    const { count, low, best, high } = groups.get(key) ?? { count: 0, low: 0, best: 0, high: 0 };
    groups.set(key, {
      key,
      count: count + 1,
      low: sum(low, toll.low),
      best: sum(best, toll.best),
      high: sum(high, toll.high),
    });
  }
  return [...groups.values()];
}

/**
 * All people killed in one operation: the span of its exact figure, and the best estimate, which is the approximate figure beside
 * it, or the exact one where that is a single number. Figures of some of them (civilians, one side) are contained in it.
 */
export function tollOf(figures: readonly FigureRecord[]): Toll | null {
  const people = figures.filter(({ measure, of }) => measure === Measure.Killed && of === 'people');
  const exact = people.find(({ approximate }) => !approximate);
  const about = people.find(({ approximate }) => approximate);
  const span = exact ?? about;
  if (span === undefined) return null;
  const best = about ?? (span.low === span.high ? span : undefined);
  return { low: span.low ?? 0, best: best?.low ?? null, high: span.high };
}

/** Unknown when a part of it is. */
function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
