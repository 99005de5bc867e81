import { refuseFile } from './fileRefused.ts';

/** Which of the first two numbers of `6/1/2017` is the month. */
export type DayOrder = 'MONTH_FIRST' | 'DAY_FIRST';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0?0:00(?::00)?)?$/;

/**
 * A day as ISO text from `2017-06-01`, `2017-06-01 00:00:00.000` or, where the order is known, `6/1/2017`; null for anything
 * else, a time of day and a day that no calendar has included.
 */
export function readDay(text: string, order: DayOrder | null): string | null {
  const iso = ISO.exec(text);
  if (iso) return realDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const slashed = SLASHED.exec(text);
  if (slashed === null || order === null) return null;
  const [, first = '', second = '', year] = slashed;
  const [month, day] = order === 'MONTH_FIRST' ? [first, second] : [second, first];
  return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function realDay(iso: string): string | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** What the dates of a file tell about their order. Lines on which a number above 12 stands in the first or second place. */
export interface DayEvidence {
  slashed: number | null;
  dayFirst: number | null;
  monthFirst: number | null;
}

/** Takes one date into account. */
export function notice(evidence: DayEvidence, text: string, line: number): void {
  const slashed = SLASHED.exec(text);
  if (slashed === null) return;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  evidence.slashed ??= line;
  if (first > 12 && second <= 12) evidence.dayFirst ??= line;
  if (second > 12 && first <= 12) evidence.monthFirst ??= line;
}

/**
 * The order of all dates of a file; null where none is written with slashes.
 * @throws FileRefused where the dates leave it open or contradict each other.
 */
export function orderOfDays(file: string, { slashed, dayFirst, monthFirst }: DayEvidence): DayOrder | null {
  if (slashed === null) return null;
  const expected = 'dates as year-month-day (2017-06-01)';
  if (dayFirst !== null && monthFirst !== null) {
    return refuseFile(file, dayFirst, 0, {
      message: `the dates contradict each other: the day stands first here and second on line ${monthFirst}`,
      expected,
    });
  }
  if (dayFirst !== null) return 'DAY_FIRST';
  if (monthFirst !== null) return 'MONTH_FIRST';
  return refuseFile(file, slashed, 0, {
    message: 'the dates are written with slashes, and none of the file tells whether the day or the month stands first',
    expected,
  });
}
