import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { checkedBytes } from './checkedBytes.ts';
import { COLUMNS, readHeader } from './columns.ts';
import { refuseFile } from './fileRefused.ts';
import type { Table, TableRow } from './table.ts';

/** GeoJSON is read whole, as CSV is not. */
export const LARGEST_GEOJSON = 256 * 2 ** 20;

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  geometry: z
    .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) })
    .nullish(),
});

/**
 * A FeatureCollection (RFC 7946) whose features have the columns as properties. A feature's point is its `geom_wkt`.
 * @throws FileRefused for what is no JSON, no FeatureCollection or larger than 256 MiB.
 */
export async function geojsonTable(file: string): Promise<Table> {
  const { size } = await stat(file);
  if (size > LARGEST_GEOJSON) {
    refuseFile(file, 0, 0, {
      message: `the GeoJSON file has ${Math.ceil(size / 2 ** 20)} MiB, and at most ${LARGEST_GEOJSON / 2 ** 20} are read`,
      expected: 'the CSV form of the data set, which may have any size',
    });
  }
  const { features } = await readCollection(file);
  const names = [...new Set([...features.flatMap(propertyNames), 'geom_wkt'])];
  const header = features.length === 0 ? readHeader(file, COLUMNS) : readHeader(file, names);
  return { header, format: 'GeoJSON', rows: rowsOf(features, header.names) };
}

async function readCollection(file: string): Promise<z.output<typeof collection>> {
  const pieces: Buffer[] = [];
  for await (const piece of checkedBytes(file, { endsWithLineBreak: true })) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  const parsed = collection.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  return refuseFile(file, 1, 1, {
    message: 'the JSON is no FeatureCollection',
    expected: '{ "type": "FeatureCollection", "features": [ … ] } (RFC 7946)',
  });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.slice(0, firstWrongCharacter(text)).split('\n');
    return refuseFile(file, lines.length, (lines.at(-1)?.length ?? 0) + 1, {
      message: 'the JSON is broken here, or cut',
      expected: 'a GeoJSON FeatureCollection',
    });
  }
}

/** Bisects for the shortest start of the text that no longer could go on to be JSON. */
function firstWrongCharacter(text: string): number {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const middle = right + Math.floor((wrong - right) / 2);
    if (couldGoOn(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return Math.min(right, text.length);
}

function couldGoOn(start: string): boolean {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    return (
      error instanceof Error && /end of JSON input|Unterminated|end of data|No number after minus/i.test(error.message)
    );
  }
}

function propertyNames(one: unknown): string[] {
  const { properties } = (one ?? {}) as { readonly properties?: object };
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

async function* rowsOf(features: readonly unknown[], names: readonly string[]): AsyncGenerator<TableRow> {
  for (const [index, one] of features.entries()) yield { line: index + 1, ...rowOf(one, names) };
}

function rowOf(one: unknown, names: readonly string[]): Pick<TableRow, 'cells' | 'broken'> {
  const parsed = feature.safeParse(one);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { cells: [], broken: `the feature is no Feature with a Point: ${issue?.path.join('.')} ${issue?.message}` };
  }
  const { properties, geometry } = parsed.data;
  const missing = COLUMNS.find((name) => !(name in properties));
  const cells = names.map((name) => String(properties[name] ?? ''));
  if (missing !== undefined) return { cells, broken: `the feature has no property \`${missing}\`` };
  if (geometry) cells[names.indexOf('geom_wkt')] = `POINT (${geometry.coordinates[0]} ${geometry.coordinates[1]})`;
  return { cells, broken: null };
}
