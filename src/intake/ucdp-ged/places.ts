import { createHash } from 'node:crypto';
import type { LocationKind, PlacePrecision } from '../../generated/types.ts';
import { foldName } from '../../names/folding.ts';
import type { LocationRecord } from '../records.ts';
import { slugOf } from '../report/slug.ts';
import { countryCode } from './countries.ts';
import type { GedEvent } from './row.ts';

const PRECISIONS: readonly PlacePrecision[] = [
  'EXACT',
  'NEARBY',
  'DISTRICT',
  'GOVERNORATE',
  'AREA',
  'COUNTRY',
  'INTERNATIONAL',
];
const NEARBY = 2;

/** The kind of a place by the last word of its name, as the coders write names ("Ar Raqqah town"). */
const KINDS: Readonly<Record<string, LocationKind>> = {
  town: 'TOWN',
  city: 'CITY',
  village: 'VILLAGE',
  suburb: 'NEIGHBOURHOOD',
  neighbourhood: 'NEIGHBOURHOOD',
  quarter: 'NEIGHBOURHOOD',
  dam: 'DAM',
  field: 'FIELD',
  fields: 'FIELD',
  oilfield: 'FIELD',
  gasfield: 'FIELD',
  road: 'ROAD',
  highway: 'ROAD',
  junction: 'JUNCTION',
  airport: 'FACILITY',
  airbase: 'FACILITY',
  airfield: 'FACILITY',
  base: 'FACILITY',
  camp: 'FACILITY',
  factory: 'FACILITY',
  plant: 'FACILITY',
  prison: 'FACILITY',
  hospital: 'FACILITY',
  hill: 'HILL',
  hills: 'HILL',
  mountain: 'HILL',
  mountains: 'HILL',
  border: 'BORDER',
  crossing: 'BORDER',
};

export interface Places {
  /** Of the event. */
  readonly site: string;
  /** The site and all that it lies in or near. */
  readonly locations: readonly LocationRecord[];
}

/** The place of an event, its administrative units and its country. */
export function placesOf(event: GedEvent): Places {
  const units = unitsOf(event);
  const within = units.slice(-1).map(({ id }) => id);
  const place = placeOf(event, within);
  if (event.wherePrecision !== NEARBY) return { site: place.id, locations: [...units, place] };
  const around: LocationRecord = {
    ...place,
    id: place.id.replace(/^location:ucdp-/, 'location:ucdp-near-'),
    name: `near ${place.name}`,
    kind: 'RELATIVE',
    precision: 'NEARBY',
    near: [{ locationId: place.id, bearing: null, distanceKilometres: null }],
  };
  return { site: around.id, locations: [...units, place, around] };
}

/**
 * The place that the coordinates are of. Its id is made of its folded name, its point, its units and its precision: the point of
 * "Tadmur district" is not that of a town. Around a place (2) and in it (1) are one place.
 */
function placeOf(event: GedEvent, within: readonly string[]): LocationRecord {
  const { where, latitude, longitude, wherePrecision } = event;
  const precision = PRECISIONS[wherePrecision === NEARBY ? 0 : wherePrecision - 1] ?? 'NONE';
  const folded = foldName(where);
  const key = JSON.stringify([folded, latitude, longitude, within, precision]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return {
    ...common(event),
    id: `location:ucdp-${shortSlug(folded)}-${hash}`,
    name: where,
    kind: kindOf(folded, precision),
    point: { latitude, longitude },
    precision,
    admin1: event.admin1 || null,
    admin2: event.admin2 || null,
    within,
  };
}

/** Id of a country by its Gleditsch-Ward number. */
export function countryUnitId(countryId: number): string {
  return `location:ucdp-unit-${countryId}`;
}

/** Country, first and second unit, each within the one before; the cells that are empty left out. */
function unitsOf(event: GedEvent): LocationRecord[] {
  const { countryId, country, admin1, admin2 } = event;
  const countryUnit = unit(event, countryUnitId(countryId), country, 'COUNTRY', 'COUNTRY', []);
  const units = [countryUnit];
  const firstId = `${countryUnit.id}/${admin1 === '' ? '-' : shortSlug(foldName(admin1))}`;
  if (admin1 !== '') units.push(unit(event, firstId, admin1, 'GOVERNORATE', 'GOVERNORATE', [countryUnit.id]));
  if (admin2 !== '') {
    const secondId = `${firstId}/${shortSlug(foldName(admin2))}`;
    const second = unit(event, secondId, admin2, 'AREA', 'DISTRICT', [admin1 === '' ? countryUnit.id : firstId]);
    units.push({ ...second, admin1: admin1 || null });
  }
  return units;
}

function unit(
  event: GedEvent,
  id: string,
  name: string,
  kind: LocationKind,
  precision: PlacePrecision,
  within: readonly string[],
): LocationRecord {
  return { ...common(event), id, name, kind, precision, point: null, admin1: null, admin2: null, within };
}

function common(event: GedEvent): Pick<LocationRecord, 'country' | 'authority' | 'near' | 'names'> {
  return { country: countryCode(event.countryId), authority: 'UCDP GED', near: [], names: [] };
}

function kindOf(folded: string, precision: PlacePrecision): LocationKind {
  if (precision === 'GOVERNORATE') return 'GOVERNORATE';
  if (precision === 'COUNTRY') return 'COUNTRY';
  return KINDS[folded.split(' ').at(-1) ?? ''] ?? 'AREA';
}

const LONGEST_SLUG = 60;

/** A slug of bounded length; long ones end in a hash of the whole. */
export function shortSlug(folded: string): string {
  const slug = slugOf(folded);
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const hash = createHash('sha256').update(folded).digest('hex').slice(0, 10);
  return slug === '' ? hash : `${slug.slice(0, LONGEST_SLUG)}-${hash}`;
}
