import type { FigureRecord } from '../records.ts';
import type { GedEvent } from './row.ts';
import { actorId } from './sides.ts';

/** What `deaths_unknown` counts: people of whom nobody knows on which side they were, or whether on any. */
export const UNIDENTIFIED = 'unidentified-people';

/**
 * The figures of an event. All who were killed: from `low` to `high` (where the file has them out of order, from the least to
 * the most of the three), and the best estimate as an approximate figure of its own where the three differ. Then the best
 * estimates of the parts; a part of 0 is left out, since the data set writes 0 for "none that we know of" too.
 */
export function figuresOf(event: GedEvent): FigureRecord[] {
  return [
    ...totals(event),
    ...part(actorId(event.sideA), event.deathsA),
    ...part(actorId(event.sideB), event.deathsB),
    ...part('civilians', event.deathsCivilians),
    ...part(UNIDENTIFIED, event.deathsUnknown),
  ];
}

function totals({ low, best, high }: GedEvent): FigureRecord[] {
  const [least, most] = [Math.min(low, best, high), Math.max(low, best, high)];
  if (least === most) return [killed('people', best, best, false, String(best))];
  return [killed('people', least, most, false, `${least}..${most}`), killed('people', best, best, true, `~${best}`)];
}

function part(of: string, count: number): FigureRecord[] {
  return count === 0 ? [] : [killed(of, count, count, false, String(count))];
}

function killed(of: string, low: number, high: number, approximate: boolean, text: string): FigureRecord {
  return { measure: 'KILLED', of, low, high, approximate, text };
}
