import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type Row = Readonly<Record<string, string>>;

/** The columns of the Syria edition, in its order. */
export const SYRIA_COLUMNS =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'.split(
    ',',
  );

/** The columns of the whole data set, in its order. */
export const GLOBAL_COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

/** A made-up event; `further` is what a test wants to differ. */
export function row(id: number, further: Row = {}): Row {
  const { latitude = '34.25', longitude = '38.75' } = further;
  const article = further.source_article ?? `"Gazette,2017-06-02,Clash ${id} near the mill"`;
  return {
    id: String(id),
    relid: `SYR-2017-1-${id}`,
    year: '2017',
    active_year: '1',
    code_status: 'Clear',
    type_of_violence: '1',
    conflict_new_id: '9',
    conflict_name: 'Redland: Government',
    dyad_new_id: '19',
    dyad_name: 'Government of Redland - Blue Army',
    side_a_new_id: '501',
    side_a: 'Government of Redland',
    side_b_new_id: '502',
    side_b: 'Blue Army',
    number_of_sources: '1',
    source_article: article,
    source_office: 'Gazette',
    source_date: '2017-06-02',
    source_headline: `Clash ${id} near the mill`,
    source_original: 'Mill Watch',
    where_prec: '1',
    where_coordinates: 'Old Mill town',
    where_description: 'at the mill',
    adm_1: 'North governorate',
    adm_2: 'Mill district',
    latitude,
    longitude,
    geom_wkt: `POINT (${longitude} ${latitude})`,
    priogrid_gid: String(gridCell(Number(latitude), Number(longitude))),
    country: 'Syria',
    country_id: '652',
    region: 'Middle East',
    event_clarity: '1',
    date_prec: '1',
    date_start: '2017-06-01',
    date_end: '2017-06-01',
    deaths_a: '1',
    deaths_b: '2',
    deaths_civilians: '0',
    deaths_unknown: '0',
    low: '3',
    best: '3',
    high: '3',
    ...further,
  };
}

function gridCell(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1;
}

export interface CsvForm {
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  readonly lineBreak?: string;
}

export function csv(
  rows: readonly Row[],
  { columns = SYRIA_COLUMNS, delimiter = ',', lineBreak = '\n' }: CsvForm = {},
): string {
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineBreak;
  return line(columns) + rows.map((one) => line(columns.map((column) => one[column] ?? ''))).join('');
}

function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function geojson(rows: readonly Row[]): string {
  const features = rows.map((one) => ({
    type: 'Feature',
    properties: Object.fromEntries(Object.entries(one).map(([name, cell]) => [name, numberIfOne(cell)])),
    geometry: { type: 'Point', coordinates: [Number(one.longitude), Number(one.latitude)] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function numberIfOne(cell: string): string | number | null {
  if (cell === '') return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Writes files into a folder that is deleted after the tests of the file. */
export function temporaryFiles(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'ucdp-ged-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
