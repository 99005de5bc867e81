import { nearMatch } from '../nearMatch.ts';
import { refuseFile } from './fileRefused.ts';

/** The columns that a row is made of. All must be there; both editions of the file and the GeoJSON form have them. */
export const COLUMNS = [
  'id',
  'year',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'country_id',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'low',
  'best',
  'high',
] as const;

/** Columns that may be missing and that the coordinates are checked by. */
export const CHECKS = ['geom_wkt', 'priogrid_gid'] as const;

export type Column = (typeof COLUMNS)[number] | (typeof CHECKS)[number];

/** What of the file does not reach the graph, and why. Any other column that a file has is not taken in either. */
export const NOT_MAPPED: Readonly<Record<string, string>> = {
  relid: 'an older id of the event',
  active_year: 'a property of the conflict and year, not of the event',
  code_status: 'the state of the coding',
  conflict_dset_id: 'an older id of the conflict',
  conflict_new_id: 'UCDP groups events to conflicts; no source said so',
  conflict_name: 'see conflict_new_id',
  dyad_dset_id: 'an older id of the dyad',
  dyad_new_id: 'the dyad is its two sides',
  dyad_name: 'see dyad_new_id',
  side_a_dset_id: 'an older id of side A',
  side_b_dset_id: 'an older id of side B',
  number_of_sources: 'the number of source articles, which are counted themselves',
  where_description: "the coder's notes, which the place's name sums up",
  region: 'a continent, which the country tells',
  gwnoa: 'a Gleditsch-Ward number, which the id of side A stands for',
  gwnob: 'a Gleditsch-Ward number, which the id of side B stands for',
};

export interface Header {
  /** As the file has them. */
  readonly names: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** Columns of the file that are not taken in. */
  readonly notMapped: readonly string[];
}

/**
 * Finds the columns.
 * @throws FileRefused where one is missing or stands twice.
 */
export function readHeader(file: string, names: readonly string[]): Header {
  const at = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const first = at.get(name);
    if (first !== undefined) {
      refuseFile(file, 1, columnStart(names, index), {
        message: `the column \`${name}\` stands twice: it is the ${first + 1}. and the ${index + 1}.`,
        expected: 'each column once',
      });
    }
    at.set(name, index);
  }
  const missing = COLUMNS.filter((name) => !at.has(name));
  const [first] = missing;
  if (first !== undefined) {
    const others = missing.length > 1 ? ` (and ${missing.length - 1} more: ${missing.slice(1).join(', ')})` : '';
    const unknown = names.filter((name) => !isKnown(name));
    const near = nearMatch(first, unknown);
    refuseFile(file, 1, near === null ? 1 : columnStart(names, names.indexOf(near)), {
      message: `the column \`${first}\` is missing${others}`,
      expected: 'a UCDP GED file as UCDP publishes it: 49 columns, or the 41 of the Syria edition',
      ...(near === null ? {} : { nearMatch: `${first} for ${near}` }),
    });
  }
  return { names, at, notMapped: names.filter((name) => !isTakenIn(name)) };
}

function isTakenIn(name: string): boolean {
  return [...COLUMNS, ...CHECKS].some((column) => column === name);
}

function isKnown(name: string): boolean {
  return isTakenIn(name) || name in NOT_MAPPED;
}

/** Where a column starts in a header without quotes, from 1. */
function columnStart(names: readonly string[], index: number): number {
  return names.slice(0, index).reduce((sum, name) => sum + name.length + 1, 1);
}
