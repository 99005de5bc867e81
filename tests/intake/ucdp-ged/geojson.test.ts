import { describe, expect, test } from 'vitest';
import { csv, geojson, row, temporaryFiles } from './madeUp.ts';
import { readFile, refusalOf } from './reading.ts';

const file = temporaryFiles();
const ROWS = [row(1), row(2, { source_original: '', adm_2: '' })];

describe('the GeoJSON form', () => {
  test('says the same as the CSV form', async () => {
    const fromCsv = await readFile(file('same.csv', csv(ROWS)));
    expect(await readFile(file('same.geojson', geojson(ROWS)))).toEqual(fromCsv);
  });

  test('is checked by the points of its features', async () => {
    const text = geojson([row(1, { priogrid_gid: '' })]).replace('[38.75,34.25]', '[34.25,38.75]');
    expect((await readFile(file('point.geojson', text))).faults).toMatchObject([{ line: 1, column: 'latitude' }]);
  });

  test('refuses a feature that lacks a property, with its number', async () => {
    const text = geojson([row(1), row(2)]).replace('"best":3,"high":3}', '"high":3}');
    const { events, faults } = await readFile(file('lacks.geojson', text));
    expect(faults).toEqual([{ line: 1, column: null, message: 'the feature has no property `best`' }]);
    expect(events.map(({ id }) => id)).toEqual([2]);
  });

  test('refuses a feature that is none', async () => {
    const text = geojson([row(1), row(2)]).replace('"type":"Point"', '"type":"Polygon"');
    expect((await readFile(file('polygon.geojson', text))).faults).toMatchObject([{ line: 1, column: null }]);
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 700), 1, 701],
    ['broken', (text: string) => text.replace('"features":[', '"features":[\n oops'), 2, 2],
    ['with a comma too many', (text: string) => text.replace('"features":[', '"features":[,'), 1, 41],
    ['no collection', () => '{"type":"Feature"}', 1, 1],
  ])('is refused with line and column when it is %s', async (_, spoil, line, column) => {
    expect(await refusalOf(file('broken.geojson', spoil(geojson(ROWS))))).toMatchObject({ line, column });
  });
});
