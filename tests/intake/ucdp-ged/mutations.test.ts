import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileRefused } from '../../../src/intake/ucdp-ged/fileRefused.ts';
import type { GedEvent } from '../../../src/intake/ucdp-ged/row.ts';
import { csv, row, SYRIA_COLUMNS, temporaryFiles } from './madeUp.ts';
import { type Read, readFile } from './reading.ts';

const SEED = 20170602;
const FILES = 1000;

const file = temporaryFiles();
const ROWS = [
  row(1, { high: '30000' }),
  row(2, { source_headline: 'He said "no", and left', source_original: 'SOHR; VDC', where_prec: '2' }),
  row(3, { where_coordinates: 'مسكنة town', adm_2: '', source_article: 'Gazette 13 Sep "A clash' }),
  row(4, { date_prec: '4', date_end: '2017-06-30', source_headline: 'two\nlines', low: '2', high: '12000' }),
  row(5, { side_b: 'Civilians', side_b_new_id: '1', type_of_violence: '3', latitude: '-9.65', longitude: '-20.4' }),
];
const WHOLE = Buffer.from(csv(ROWS));
const LINES = ROWS.map((one) => csv([one]).slice(SYRIA_COLUMNS.join(',').length + 1));

interface Mutant {
  readonly bytes: Buffer;
  /** How many cells of an event that is taken in may differ from the row that it was. */
  readonly mayDiffer: 0 | 1;
}

type Mutation = (at: number, byte: number) => Mutant;

const splice = (bytes: Buffer, at: number, remove: number, insert: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);

const inOneRow =
  (change: (cells: readonly string[], at: number) => readonly string[]): Mutation =>
  (at) => {
    const index = at % ROWS.length;
    const cells = SYRIA_COLUMNS.map((name) => ROWS[index]?.[name] ?? '');
    const columns = change(cells, at % cells.length);
    const line = csv([Object.fromEntries(columns.map((cell, place) => [`c${place}`, cell]))], {
      columns: columns.map((_, place) => `c${place}`),
    });
    const text = LINES.map((other, place) => (place === index ? line.slice(line.indexOf('\n') + 1) : other)).join('');
    return { bytes: Buffer.from(`${SYRIA_COLUMNS.join(',')}\n${text}`), mayDiffer: 0 };
  };

const inHeader =
  (change: (names: readonly string[], at: number) => readonly string[]): Mutation =>
  (at) => {
    const header = change(SYRIA_COLUMNS, at % SYRIA_COLUMNS.length).join(',');
    return { bytes: Buffer.from(`${header}\n${LINES.join('')}`), mayDiffer: 0 };
  };

const without = <T>(items: readonly T[], at: number) => items.toSpliced(at, 1);
const doubled = <T>(items: readonly T[], at: number) => items.toSpliced(at, 0, items[at] as T);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a byte replaced': (at, byte) => ({ bytes: splice(WHOLE, at % WHOLE.length, 1, Buffer.of(byte)), mayDiffer: 1 }),
  'a byte put in': (at, byte) => ({ bytes: splice(WHOLE, at % WHOLE.length, 0, Buffer.of(byte)), mayDiffer: 1 }),
  'a byte lost': (at) => ({ bytes: splice(WHOLE, at % WHOLE.length, 1, Buffer.of()), mayDiffer: 1 }),
  'a quote put in': (at) => ({ bytes: splice(WHOLE, at % WHOLE.length, 0, Buffer.from('"')), mayDiffer: 1 }),
  'a delimiter put in': (at, byte) => ({
    bytes: splice(WHOLE, at % WHOLE.length, 0, Buffer.from(byte % 2 ? ',' : '\n')),
    mayDiffer: 1,
  }),
  'the end cut off': (at) => ({ bytes: WHOLE.subarray(0, at % WHOLE.length), mayDiffer: 0 }),
  'the end cut off inside a last cell': (at, byte) => {
    const ends = LINES.map((_, place) =>
      Buffer.byteLength([SYRIA_COLUMNS.join(','), ''].join('\n') + LINES.slice(0, place + 1).join('')),
    );
    return { bytes: WHOLE.subarray(0, (ends[at % ends.length] ?? 0) - 1 - (byte % 4)), mayDiffer: 0 };
  },
  'the start cut off': (at) => ({ bytes: WHOLE.subarray(at % WHOLE.length), mayDiffer: 0 }),
  'a piece twice': (at, byte) => {
    const start = at % WHOLE.length;
    return { bytes: splice(WHOLE, start, 0, WHOLE.subarray(start, start + byte)), mayDiffer: 1 };
  },
  'a cell lost': inOneRow(without),
  'a cell twice': inOneRow(doubled),
  'latitude and longitude swapped': inOneRow((cells) => {
    const [north, east] = [SYRIA_COLUMNS.indexOf('latitude'), SYRIA_COLUMNS.indexOf('longitude')];
    return cells.with(north, cells[east] ?? '').with(east, cells[north] ?? '');
  }),
  'a column name lost': inHeader(without),
  'a column name twice': inHeader(doubled),
  'Latin-1': (at) => ({
    bytes: Buffer.from(`${csv(ROWS)}${csv([row(6, { adm_1: `é${at}` })]).split('\n')[1]}\n`, 'latin1'),
    mayDiffer: 0,
  }),
};

const ORIGINALS = readFile(file('whole.csv', WHOLE));

test(`of ${FILES} spoilt files (seed ${SEED}) every row is taken in as it stands or refused, and never a half one`, async () => {
  const { events: originals, faults } = await ORIGINALS;
  expect([originals.length, faults]).toEqual([ROWS.length, []]);
  const seen = { refusedFiles: 0, refusedRows: 0, changedCells: 0, kinds: new Set<string>() };
  const mutation = fc.tuple(
    fc.constantFrom(...Object.keys(MUTATIONS)),
    fc.nat(1 << 20),
    fc.integer({ min: 0, max: 255 }),
  );
  await fc.assert(
    fc.asyncProperty(mutation, async ([kind, at, byte]) => {
      const { bytes, mayDiffer } = MUTATIONS[kind]!(at, byte);
      const read = await readOrRefuse(file('mutant.csv', bytes));
      seen.kinds.add(kind);
      if (read === null) seen.refusedFiles++;
      for (const event of read?.events ?? []) {
        const least = Math.min(...originals.map((original) => differences(event, original)));
        expect(least).toBeLessThanOrEqual(mayDiffer);
        seen.changedCells += least;
      }
      const lines = bytes.toString('utf8').split('\n').length;
      for (const fault of read?.faults ?? []) expect(fault.line > 1 && fault.line <= lines).toBe(true);
      seen.refusedRows += read?.faults.length ?? 0;
    }),
    { seed: SEED, numRuns: FILES },
  );
  expect(seen.kinds.size).toBe(Object.keys(MUTATIONS).length);
  expect(Math.min(seen.refusedFiles, seen.refusedRows, seen.changedCells)).toBeGreaterThan(50);
});

async function readOrRefuse(path: string): Promise<Read | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return null;
  }
}

/** In how many cells two events differ. */
function differences(one: GedEvent, other: GedEvent): number {
  const [a, b] = [flat(one), flat(other)];
  return Object.keys(a).filter((key) => a[key] !== b[key]).length;
}

function flat({ sideA, sideB, ...rest }: GedEvent): Record<string, unknown> {
  return { ...rest, sideAId: sideA.id, sideAName: sideA.name, sideBId: sideB.id, sideBName: sideB.name };
}
