import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CHECKS, COLUMNS } from '../../src/intake/ucdp-ged/columns.ts';
import { placeNames } from '../conflict/placeNames.ts';
import { chooser, type Random, randomFrom, zipf } from '../conflict/random.ts';

/** All that the product takes in; the two of the edition of Syria by which it checks coordinates are there too. */
const WRITTEN = [...COLUMNS, ...CHECKS];

type Cells = Readonly<Record<(typeof WRITTEN)[number], string | number>>;

const HUB_SHARE = 2 / 3;
const SIDES = 300;
const OFFICES = 200;
const GOVERNORATES = 14;
const DISTRICTS = 5;
const FIRST_DAY = Date.UTC(2011, 2, 15);
const DAYS = 3_500;

const rival = zipf(SIDES);
const office = zipf(OFFICES);
/** How many articles an event has, and how often each precision of place comes up, in hundredths, as in UCDP GED 23.1. */
const articleCount = chooser([75, 17, 6, 2]);
const placePrecision = chooser([48, 23, 14, 11, 4]);
const typeOfViolence = chooser([71, 13, 16]);

/**
 * Writes a made-up UCDP GED file: one side in two thirds of the events, sides, places and offices by Zipf's law, one event in five
 * told by several articles, one place for five events. The same rows and seed give the same file.
 */
export async function writeGedFile(file: string, rows: number, seed = 1): Promise<void> {
  await pipeline(lines(rows, randomFrom(seed)), createWriteStream(file));
}

function* lines(rows: number, random: Random): Generator<string> {
  const places = placesOf(random, Math.min(20_000, Math.max(100, Math.ceil(rows / 5))));
  const placeRank = zipf(places.length);
  yield line(WRITTEN);
  for (let number = 0; number < rows; number += 1) {
    const place = places[placeRank(random)];
    if (place === undefined) continue;
    const cells = event(random, 500_000 + number, number / rows, place);
    yield line(WRITTEN.map((column) => cells[column]));
  }
}

type Place = Pick<
  Cells,
  'where_coordinates' | 'adm_1' | 'adm_2' | 'latitude' | 'longitude' | 'geom_wkt' | 'priogrid_gid'
>;

function placesOf(random: Random, count: number): Place[] {
  return placeNames(count).map(({ latin }, rank) => {
    const [latitude, longitude] = [degrees(32 + 5 * random()), degrees(36 + 6 * random())];
    const governorate = rank % GOVERNORATES;
    return {
      where_coordinates: `${latin} town`,
      adm_1: `Governorate ${governorate}`,
      adm_2: `District ${governorate}-${rank % DISTRICTS}`,
      latitude,
      longitude,
      geom_wkt: `POINT (${longitude} ${latitude})`,
      priogrid_gid: Math.floor((latitude + 90) * 2) * 720 + Math.floor((longitude + 180) * 2) + 1,
    };
  });
}

function event(random: Random, id: number, share: number, place: Place): Cells {
  const start = dayOf(share);
  const end = random() < 0.85 ? start : dayOf(share + 2 / DAYS);
  const articles = Array.from({ length: 1 + articleCount(random) }, () => articleOn(random, end));
  const kind = 1 + typeOfViolence(random);
  const hub = random() < HUB_SHARE;
  const sideA = hub ? 0 : 1 + rival(random);
  const sideB = kind === 3 ? 'civilians' : sideA === 0 ? 1 + rival(random) : (sideA % SIDES) + 1;
  const [deathsA, deathsB, civilians, unknown] = [few(random), few(random), few(random), few(random)];
  const best = deathsA + deathsB + civilians + unknown;
  const high = random() < 0.6 ? best : best + 1 + few(random);
  return {
    id,
    year: start.slice(0, 4),
    type_of_violence: kind,
    side_a_new_id: 100 + sideA,
    side_a: sideA === 0 ? 'Government of Redland' : `Brigade ${sideA}`,
    side_b_new_id: sideB === 'civilians' ? 1 : 100 + sideB,
    side_b: sideB === 'civilians' ? 'Civilians' : `Brigade ${sideB}`,
    source_article: articles.map((article) => `"${article.join(',')}"`).join(';'),
    source_office: articles.map(([name]) => name).join(';'),
    source_date: articles.map(([, day]) => day).join(';'),
    source_headline: articles.map(([, , headline]) => headline).join(';'),
    source_original: originals(random),
    where_prec: 1 + placePrecision(random),
    ...place,
    country: 'Syria',
    country_id: 652,
    event_clarity: random() < 0.9 ? 1 : 2,
    date_prec: start === end ? 1 : 2,
    date_start: start,
    date_end: end,
    deaths_a: deathsA,
    deaths_b: deathsB,
    deaths_civilians: civilians,
    deaths_unknown: unknown,
    low: best,
    best,
    high,
  };
}

/** Several events of a day stand in one article: an office has few articles a day. */
function articleOn(random: Random, day: string): readonly [office: string, day: string, headline: string] {
  const number = office(random);
  const some = Math.floor(8 * random());
  return [
    `Outlet ${number}`,
    day,
    `Shelling and clashes kill fighters and residents in several areas of governorate ${some} on ${day}`,
  ];
}

function originals(random: Random): string {
  const chance = random();
  if (chance < 0.1) return '';
  if (chance < 0.2) return 'local officials';
  const first = `Outlet ${office(random)}`;
  return random() < 0.8 ? first : `${first}, Monitor ${office(random)}`;
}

function dayOf(share: number): string {
  return new Date(FIRST_DAY + Math.floor(share * DAYS) * 86_400_000).toISOString().slice(0, 10);
}

const degrees = (value: number) => Math.round(value * 10_000) / 10_000;
const few = (random: Random) => Math.floor(random() ** 3 * 12);

/** RFC 4180. */
function line(cells: readonly (string | number)[]): string {
  const quoted = cells.map((cell) => (/[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell));
  return `${quoted.join(',')}\n`;
}
