import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { LocationRecord } from '../../src/intake/records.ts';
import { readRow } from '../../src/intake/ucdp-ged/row.ts';
import { surveyFile } from '../../src/intake/ucdp-ged/survey.ts';
import { openTable } from '../../src/intake/ucdp-ged/table.ts';
import { kilometresBetween, type Point } from './kilometres.ts';

/** A name as the coders of UCDP write it, and the one place of the gazetteer that their point is at. */
export interface GoldPair {
  readonly name: string;
  readonly point: Point;
  readonly placeId: string;
  /** Rows of the files that say the same. */
  readonly rows: number;
}

/** A place of the gazetteer with its point. */
export type Place = LocationRecord & { readonly point: Point };

/** How far the point of an event may be from the place that it is taken to be at. */
const SAME_PLACE_KILOMETRES = 1;
/** A degree of latitude is 111 km, one of longitude in Syria 90: what is farther off than this is not looked at. */
const WINDOW_DEGREES = 0.02;
const EXACT = 1;

/** Populated places of OCHA's list with the columns pcode, name_en, name_en_ref, name_ar, latitude, longitude, admin1_en, admin2_en. */
export async function readPlaces(file: string): Promise<readonly Place[]> {
  const places: Place[] = [];
  const rows: AsyncIterable<Record<string, string>> = createReadStream(file).pipe(parse({ columns: true, bom: true }));
  for await (const row of rows) {
    const { pcode = '', name_en: name = '', name_en_ref: reference = '', name_ar: arabic = '' } = row;
    const point = { latitude: Number(row.latitude), longitude: Number(row.longitude) };
    if (name === '' || row.latitude === '' || Number.isNaN(point.latitude + point.longitude)) continue;
    const further = [
      { text: reference, language: 'en' },
      { text: arabic, language: 'ar' },
    ].filter(({ text }) => text !== '' && text !== name);
    places.push({
      id: `location:${pcode.toLowerCase()}`,
      name,
      kind: 'VILLAGE',
      point,
      precision: 'EXACT',
      admin1: row.admin1_en || null,
      admin2: row.admin2_en || null,
      country: 'SY',
      authority: `OCHA ${pcode}`,
      within: [],
      near: [],
      names: further.map((each) => ({ ...each, strength: 'STRONG' })),
    });
  }
  return places;
}

/** The exactly placed events of the files (where_prec 1) that lie within 1 km of one place and of no other, each name once for a place. */
export async function goldPairs(files: readonly string[], places: readonly Place[]): Promise<readonly GoldPair[]> {
  const pairs = new Map<string, GoldPair>();
  for (const file of files) {
    const survey = await surveyFile(file);
    for await (const row of (await openTable(file)).rows) {
      const reading = readRow(row, survey.header, survey.dayOrder);
      if ('fault' in reading || reading.event.wherePrecision !== EXACT) continue;
      const { where, latitude, longitude } = reading.event;
      const point = { latitude, longitude };
      const [place, ...others] = places.filter((each) => isAt(each.point, point));
      if (place === undefined || others.length > 0) continue;
      const key = `${place.id} ${where}`;
      const known = pairs.get(key);
      pairs.set(key, known ? { ...known, rows: known.rows + 1 } : { name: where, point, placeId: place.id, rows: 1 });
    }
  }
  return [...pairs.values()];
}

function isAt(place: Point, point: Point): boolean {
  return (
    Math.abs(place.latitude - point.latitude) < WINDOW_DEGREES &&
    Math.abs(place.longitude - point.longitude) < WINDOW_DEGREES &&
    kilometresBetween(place, point) <= SAME_PLACE_KILOMETRES
  );
}
