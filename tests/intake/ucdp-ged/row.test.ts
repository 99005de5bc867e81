import { describe, expect, test } from 'vitest';
import { csv, type Row, row, temporaryFiles } from './madeUp.ts';
import { readFile } from './reading.ts';

const file = temporaryFiles();

async function faultOf(further: Row) {
  const { faults } = await readFile(file('row.csv', csv([row(1, further), row(2)])));
  return faults[0];
}

describe('a row that is wrong is refused with its line and column', () => {
  test.each<[string, string, string]>([
    ['id', '', 'an empty cell is no whole number from 1 on'],
    ['id', '12a', '`12a` is no whole number from 1 on'],
    ['type_of_violence', '4', '`4` is no whole number from 1 to 3'],
    ['side_a', ' ', 'the cell is empty, and a name is expected'],
    ['side_b_new_id', '-1', '`-1` is no whole number'],
    ['where_prec', '8', '`8` is no whole number from 1 to 7'],
    ['where_coordinates', '', 'the cell is empty'],
    ['event_clarity', '3', '`3` is no whole number from 1 to 2'],
    ['date_prec', '0', '`0` is no whole number from 1 to 5'],
    ['date_start', '2017-06-31', '`2017-06-31` is no day'],
    ['date_end', '2017-05-31', '`2017-05-31` is before date_start'],
    ['year', '2016', 'the year 2016 is not that of date_start'],
    ['deaths_civilians', '1.5', '`1.5` is no whole number'],
    ['best', '1e3', '`1e3` is no whole number'],
    ['high', '', 'an empty cell is no whole number'],
  ])('%s `%s`', async (column, cell, message) => {
    expect(await faultOf({ [column]: cell })).toMatchObject({
      line: 2,
      column,
      message: expect.stringContaining(message),
    });
  });

  test('and shows a long cell cut short', async () => {
    expect((await faultOf({ best: 'x'.repeat(500) }))?.message.length).toBeLessThan(120);
  });
});

describe('coordinates', () => {
  const at = (latitude: string, longitude: string): Row => ({ latitude, longitude });

  test.each([
    ['out of range', at('95.1', '38.75'), 'is no number of degrees from -90 to 90'],
    ['out of range, and right the other way round', at('138.75', '34.25'), 'swapped?'],
    ['with a decimal comma', at('34,25', '38.75'), 'is no number of degrees'],
    ['in degrees and minutes', at('34°15′', '38.75'), 'is no number of degrees'],
  ])('%s are refused', async (_, point, message) => {
    expect(await faultOf(point)).toMatchObject({ column: 'latitude', message: expect.stringContaining(message) });
  });

  test('that are swapped are refused by their grid cell', async () => {
    const { priogrid_gid = '' } = row(1);
    const swapped = { latitude: '38.75', longitude: '34.25', geom_wkt: 'POINT (34.25 38.75)', priogrid_gid };
    expect(await faultOf(swapped)).toMatchObject({
      message: expect.stringContaining('latitude and longitude are swapped'),
    });
  });

  test('that are swapped are refused by their geometry where there is no grid cell', async () => {
    const swapped = { latitude: '38.75', longitude: '34.25', geom_wkt: 'POINT (38.75 34.25)', priogrid_gid: '' };
    expect(await faultOf(swapped)).toMatchObject({ message: expect.stringContaining('swapped?') });
  });

  test('in another grid cell are refused', async () => {
    expect(await faultOf({ priogrid_gid: '1' })).toMatchObject({ message: expect.stringContaining('is not in it') });
  });

  test('are taken when the grid cell confirms them against a wrong geometry', async () => {
    const { events } = await readFile(file('sign.csv', csv([row(1, { geom_wkt: 'POINT (38.75 -34.25)' })])));
    expect(events).toMatchObject([{ latitude: 34.25, longitude: 38.75 }]);
  });

  test.each([
    ['34.5', '38.5'],
    ['-33.9', '-71.25'],
    ['0', '-180'],
    ['90', '180'],
  ])('%s, %s are in their grid cell, on an edge too', async (latitude, longitude) => {
    const { events } = await readFile(
      file('edge.csv', csv([row(1, { latitude, longitude, priogrid_gid: cell(latitude, longitude) })])),
    );
    expect(events).toMatchObject([{ latitude: Number(latitude), longitude: Number(longitude) }]);
  });

  /** The cell south-west of an edge, which PRIO-GRID may count the point to. */
  function cell(latitude: string, longitude: string): string {
    const [rows, columns] = [Number(latitude) + 90, Number(longitude) + 180].map((degrees) =>
      Math.max(0, Math.ceil(degrees * 2) - 1),
    );
    return String((rows ?? 0) * 720 + (columns ?? 0) + 1);
  }
});
