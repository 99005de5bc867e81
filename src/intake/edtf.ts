import edtf from 'edtf';
import { DatePrecision } from '../generated/types.ts';
import type { DateRecord } from './records.ts';

type Instant = Extract<ReturnType<typeof edtf>, { type: 'Date' }>;

/** Why a text is not taken as a date, and what would be. */
export interface DateFault {
  readonly message: string;
  readonly expected: string;
  /** A date that is written right and may be what was meant. */
  readonly nearMatch: string | null;
}

export type DateReading = { readonly date: DateRecord } | { readonly fault: DateFault };

const EXPECTED =
  'a date in EDTF (2017-06-02, 2017-06, 2017-06-02~, 2017-05-29/2017-05-30) or a moment with its zone (2017-06-02T10:30Z)';
/** No EDTF in use here is longer; the bound keeps the package's parser away from long texts. */
const LONGEST = 64;

/**
 * Reads a date of ISO 8601-2 (EDTF levels 0 to 2: dates, months, years, open digits, intervals) or a moment with its zone.
 * An unknown end (`2017-06-02/`) and an open one (`2017-06-02/..`) both have the bound null; `edtf` keeps them apart.
 * An approximate date (`~`, `%`) reaches one unit of its precision further on each side: `2017-06-02~` may lie
 * from 1 to 3 June. An uncertain one (`?`) keeps its bounds. Days are UTC.
 * Seasons, sets, lists and years outside 1000 to 2999 are faults.
 */
export function readDate(text: string): DateReading {
  const date = dateOf(text);
  if (typeof date !== 'string') return { date };
  return { fault: { message: date, expected: EXPECTED, nearMatch: repaired(text) } };
}

/**
 * From when a publication counts as known: the moment where it is told, else the start (UTC) of the last possible day.
 * Null where the last possible day is not told.
 */
export function knownAtOf(published: DateRecord): string | null {
  if (published.edtf.includes('T')) return new Date(published.edtf).toISOString();
  return published.latest === null ? null : `${published.latest}T00:00:00.000Z`;
}

/** The date, or in words what is wrong with the text. */
function dateOf(text: string): DateRecord | string {
  if (text.length > LONGEST) return notADate(text);
  if (text.includes('T') && !/^[^/]*T[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) {
    return `\`${text}\` is a moment without a zone`;
  }
  if (/[~?%](?!$|\/)/.test(text)) return `the sign for doubt stands at the end of a date: not as in \`${text}\``;
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0) return notADate(text);
  if (end !== undefined) return intervalOf(text, start, end);
  const date = parsed(text);
  if (date === 'season') return `\`${text}\` is a season, which has no agreed days: write its months as an interval`;
  return date ? { edtf: text, ...bounds(date), precision: precisionOf(date) } : notADate(text);
}

/** The package's own intervals are not used: it takes `2017/2017` to end before it begins. */
function intervalOf(text: string, start: string, end: string): DateRecord | string {
  const [from, to] = [endOf(start), endOf(end)];
  if (!from || !to || from === 'season' || to === 'season') return notADate(text);
  if (from === 'untold' && to === 'untold') return `\`${text}\` tells neither a beginning nor an end`;
  if (from !== 'untold' && to !== 'untold' && from.min > to.max)
    return `the interval \`${text}\` ends before it begins`;
  const doubted = [from, to].some((part) => part !== 'untold' && isDoubted(part));
  return {
    edtf: text,
    earliest: from === 'untold' ? null : bounds(from).earliest,
    latest: to === 'untold' ? null : bounds(to).latest,
    precision: doubted ? DatePrecision.Approximate : DatePrecision.Interval,
  };
}

function endOf(text: string): Instant | 'untold' | 'season' | null {
  return text === '' || text === '..' ? 'untold' : parsed(text);
}

/** The package takes `20170602` for a number of milliseconds, and gives wrong bounds to years before 100. */
function parsed(text: string): Instant | 'season' | null {
  if (!/^[12][\dX]{3}(?!\d)/.test(text)) return null;
  try {
    const date = edtf(text);
    if (date.type === 'Season') return 'season';
    return date.type === 'Date' ? date : null;
  } catch {
    return null;
  }
}

function isDoubted(date: Instant): boolean {
  return date.approximate.value > 0 || date.uncertain.value > 0;
}

function bounds(date: Instant): { earliest: string; latest: string } {
  const about = date.approximate.value > 0 ? 1 : 0;
  return { earliest: shifted(date.min, date.precision, -about), latest: shifted(date.max, date.precision, about) };
}

/** The day of a moment, moved by units of a precision. A month's first and last day stay first and last. */
function shifted(milliseconds: number, precision: number, units: number): string {
  const day = new Date(milliseconds);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (precision === 1) return isoDay(Date.UTC(year + units, month, date));
  if (precision === 2 && date === 1) return isoDay(Date.UTC(year, month + units, 1));
  if (precision === 2) return isoDay(Date.UTC(year, month + units + 1, 0));
  return isoDay(Date.UTC(year, month, date + units));
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function precisionOf(date: Instant): DatePrecision {
  if (isDoubted(date)) return DatePrecision.Approximate;
  const [from, to] = [isoDay(date.min), isoDay(date.max)];
  if (from === to) return DatePrecision.Day;
  if (from.slice(0, 7) === to.slice(0, 7)) return DatePrecision.Month;
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('01-01') && to.endsWith('12-31')
    ? DatePrecision.Year
    : DatePrecision.Interval;
}

function notADate(text: string): string {
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\` is not a date`;
}

/** What somebody who wrote this may have meant, if that can be told without guessing day and month apart. */
function repaired(text: string): string | null {
  const padded = text.replace(/(?<![\d])(\d)(?![\d])/g, '0$1');
  const candidates = [
    text.trim(),
    padded,
    text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    text.replace(/^([~?%])(.*)$/, '$2$1'),
    text.replace(/^(\d{4})[./](\d\d)[./](\d\d)$/, '$1-$2-$3'),
    text.replace(/^(\d[\d-]*) ?(?:\.\.|–|—| - | to ) ?(\d[\d-]*)$/, '$1/$2'),
    text.replace(/^([^/]+)\/([^/]+)$/, '$2/$1'),
    text.replace(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)$/, '$1T$2Z'),
  ];
  return candidates.find((candidate) => candidate !== text && typeof dateOf(candidate) !== 'string') ?? null;
}
