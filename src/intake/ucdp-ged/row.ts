import type { Column, Header } from './columns.ts';
import { pointOf } from './coordinates.ts';
import { type DayOrder, readDay } from './days.ts';
import type { TableRow } from './table.ts';

/** One event of the data set, read and checked. Numbers of people are best estimates unless their name says otherwise. */
export interface GedEvent {
  readonly id: number;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly typeOfViolence: 1 | 2 | 3;
  readonly sideA: GedSide;
  readonly sideB: GedSide;
  readonly sourceArticle: string;
  readonly sourceOffice: string;
  readonly sourceDate: string;
  readonly sourceHeadline: string;
  readonly sourceOriginal: string;
  /** 1 to 7. */
  readonly wherePrecision: number;
  readonly where: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  /** Gleditsch-Ward number. */
  readonly countryId: number;
  /** 1 clear, 2 less clear. */
  readonly clarity: number;
  /** 1 to 5. */
  readonly datePrecision: number;
  /** Days, `2017-06-01`. */
  readonly start: string;
  readonly end: string;
  readonly deathsA: number;
  readonly deathsB: number;
  readonly deathsCivilians: number;
  readonly deathsUnknown: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

export interface GedSide {
  readonly id: number;
  readonly name: string;
}

/** Why a row is not taken in. */
export interface RowFault {
  /** Of the file; null when the row as a whole is meant. */
  readonly column: string | null;
  readonly message: string;
}

/** Things in a row that the codebook does not provide for and that do not keep it out. */
export type Oddity = 'ESTIMATES_OUT_OF_ORDER' | 'DEATHS_DO_NOT_ADD_UP' | 'POINT_DIFFERS_FROM_GEOMETRY';

export type RowReading =
  | { readonly event: GedEvent; readonly oddities: readonly Oddity[] }
  | { readonly fault: RowFault };

class CellFault extends Error {
  readonly column: Column;

  constructor(column: Column, message: string) {
    super(message);
    this.column = column;
  }
}

/** Reads a row, or says which cell of it is wrong. */
export function readRow(row: TableRow, header: Header, order: DayOrder | null): RowReading {
  if (row.broken !== null) return { fault: { column: null, message: row.broken } };
  const cell = (column: Column) => row.cells[header.at.get(column) ?? -1]?.trim() ?? '';
  try {
    const { latitude, longitude, agrees } = pointFrom(cell);
    const event = eventFrom(cell, { latitude, longitude }, order);
    return { event, oddities: odditiesOf(event, agrees) };
  } catch (error) {
    if (error instanceof CellFault) return { fault: { column: error.column, message: error.message } };
    throw error;
  }
}

type Cell = (column: Column) => string;

function pointFrom(cell: Cell) {
  const point = pointOf({
    latitude: cell('latitude'),
    longitude: cell('longitude'),
    geometry: cell('geom_wkt'),
    gridCell: cell('priogrid_gid'),
  });
  if ('fault' in point) throw new CellFault(point.column, point.fault);
  return point;
}

function eventFrom(cell: Cell, point: Pick<GedEvent, 'latitude' | 'longitude'>, order: DayOrder | null): GedEvent {
  return {
    id: whole(cell, 'id', 1, Number.MAX_SAFE_INTEGER),
    typeOfViolence: whole(cell, 'type_of_violence', 1, 3) as 1 | 2 | 3,
    sideA: { id: whole(cell, 'side_a_new_id', 1), name: text(cell, 'side_a') },
    sideB: { id: whole(cell, 'side_b_new_id', 1), name: text(cell, 'side_b') },
    sourceArticle: cell('source_article'),
    sourceOffice: cell('source_office'),
    sourceDate: cell('source_date'),
    sourceHeadline: cell('source_headline'),
    sourceOriginal: cell('source_original'),
    wherePrecision: whole(cell, 'where_prec', 1, 7),
    where: text(cell, 'where_coordinates'),
    admin1: spaced(cell('adm_1')),
    admin2: spaced(cell('adm_2')),
    ...point,
    country: text(cell, 'country'),
    countryId: whole(cell, 'country_id', 1),
    clarity: whole(cell, 'event_clarity', 1, 2),
    datePrecision: whole(cell, 'date_prec', 1, 5),
    ...daysFrom(cell, order),
    deathsA: whole(cell, 'deaths_a', 0),
    deathsB: whole(cell, 'deaths_b', 0),
    deathsCivilians: whole(cell, 'deaths_civilians', 0),
    deathsUnknown: whole(cell, 'deaths_unknown', 0),
    low: whole(cell, 'low', 0),
    best: whole(cell, 'best', 0),
    high: whole(cell, 'high', 0),
  };
}

function daysFrom(cell: Cell, order: DayOrder | null): Pick<GedEvent, 'start' | 'end'> {
  const [start, end] = [day(cell, 'date_start', order), day(cell, 'date_end', order)];
  if (end < start)
    throw new CellFault('date_end', `\`${cell('date_end')}\` is before date_start, \`${cell('date_start')}\``);
  const year = whole(cell, 'year', 1900, 2100);
  if (year < Number(start.slice(0, 4)) || year > Number(end.slice(0, 4))) {
    throw new CellFault('year', `the year ${year} is not that of date_start and date_end, \`${cell('date_start')}\``);
  }
  return { start, end };
}

function day(cell: Cell, column: 'date_start' | 'date_end', order: DayOrder | null): string {
  const read = readDay(cell(column), order);
  if (read === null)
    throw new CellFault(column, `${shown(cell(column))} is no day; a day such as 2017-06-01 is expected`);
  return read;
}

function whole(cell: Cell, column: Column, least: number, most = 10_000_000): number {
  const written = cell(column);
  const value = /^\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
  throw new CellFault(column, `${shown(written)} is no whole number ${range}`);
}

function text(cell: Cell, column: Column): string {
  const written = spaced(cell(column));
  if (written === '') throw new CellFault(column, 'the cell is empty, and a name is expected');
  return written;
}

function spaced(written: string): string {
  return written.replace(/\s+/g, ' ');
}

function shown(written: string): string {
  if (written === '') return 'an empty cell';
  return `\`${written.length > 60 ? `${written.slice(0, 60)}…` : written}\``;
}

function odditiesOf(event: GedEvent, pointAgrees: boolean): Oddity[] {
  const parts = event.deathsA + event.deathsB + event.deathsCivilians + event.deathsUnknown;
  const found: Oddity[] = [];
  if (event.low > event.best || event.best > event.high) found.push('ESTIMATES_OUT_OF_ORDER');
  if (parts !== event.best) found.push('DEATHS_DO_NOT_ADD_UP');
  if (!pointAgrees) found.push('POINT_DIFFERS_FROM_GEOMETRY');
  return found;
}
