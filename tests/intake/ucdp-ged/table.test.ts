import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkedBytes } from '../../../src/intake/ucdp-ged/checkedBytes.ts';
import { csv, GLOBAL_COLUMNS, row, SYRIA_COLUMNS, temporaryFiles } from './madeUp.ts';
import { readFile, refusalOf } from './reading.ts';

const file = temporaryFiles();
const TWO = [row(1), row(2, { source_headline: 'He said "no", and left', where_coordinates: 'Maskanah\ntown' })];

describe('a file that is read rightly', () => {
  test.each([
    ['the 41 columns of the Syria edition', csv(TWO)],
    ['the 49 columns of the whole data set', csv(TWO, { columns: GLOBAL_COLUMNS })],
    ['columns in another order', csv(TWO, { columns: SYRIA_COLUMNS.toReversed() })],
    ['a byte order mark', `\uFEFF${csv(TWO)}`],
    ['lines that end in CR LF', csv(TWO, { lineBreak: '\r\n' })],
    ['lines that end in CR', csv(TWO, { lineBreak: '\r' })],
    ['empty lines at the end', `${csv(TWO)}\n\n`],
    ['columns that nobody knows', csv(TWO, { columns: [...SYRIA_COLUMNS, 'colour'] })],
    ['no geometry and no grid cell', csv(TWO, { columns: SYRIA_COLUMNS.filter((name) => !/wkt|gid/.test(name)) })],
  ])('may have %s', async (_, text) => {
    const { events, faults } = await readFile(file('right.csv', text));
    expect(faults).toEqual([]);
    expect(events.map(({ id, where }) => [id, where])).toEqual([
      [1, 'Old Mill town'],
      [2, 'Maskanah town'],
    ]);
    expect(events[1]?.sourceHeadline).toBe('He said "no", and left');
  });

  test('gives characters of several bytes whole, wherever the pieces that are read part', async () => {
    const name = 'مسكنة Şırnak 𐤀'.repeat(3000);
    const rows = Array.from({ length: 12 }, (_, index) =>
      row(index + 1, { source_headline: `${'x'.repeat(index)}${name}` }),
    );
    const { events } = await readFile(file('wide.csv', csv(rows)));
    expect(events.map(({ sourceHeadline }) => sourceHeadline)).toEqual(rows.map((one) => one.source_headline));
  });

  test('keeps count of lines that lie inside a cell', async () => {
    const rows = [row(1, { source_headline: 'a\nb\r\nc' }), row(2, { best: 'many' })];
    expect((await readFile(file('lines.csv', csv(rows, { lineBreak: '\r\n' })))).faults).toMatchObject([
      { line: 5, column: 'best' },
    ]);
  });
});

describe('a file that is refused as a whole, with line and column', () => {
  const text = csv(TWO);
  const header = SYRIA_COLUMNS.join(',');
  const inSecondLine = (what: string) => text.replace('Old Mill', what);
  const columnOfMill = text.split('\n')[1]?.indexOf('Old Mill') ?? -1;

  test.each([
    ['semicolons between cells', csv(TWO, { delimiter: ';' }), 1, 3, 'parted by `;`'],
    ['tabs between cells', csv(TWO, { delimiter: '\t' }), 1, 3, 'parted by tabs'],
    ['Latin-1', Buffer.from(inSecondLine('Maskané'), 'latin1'), 2, columnOfMill + 7, '0xE9 is no UTF-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 1, 1, 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 1, 1, 'UTF-16'],
    ['a NUL byte', inSecondLine('Old\0Mill'), 2, columnOfMill + 4, 'NUL'],
    ['gzip', gzipSync(text), 0, 0, 'gzip'],
    ['a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(50, 1)]), 0, 0, 'ZIP'],
    ['nothing', '', 0, 0, 'empty'],
    [
      'a missing column',
      csv(TWO, { columns: SYRIA_COLUMNS.filter((name) => name !== 'latitude') }),
      1,
      1,
      '`latitude` is missing',
    ],
    [
      'a doubled column',
      csv(TWO, { columns: [...SYRIA_COLUMNS, 'best'] }),
      1,
      header.length + 2,
      '`best` stands twice',
    ],
    ['a quote inside a cell', inSecondLine('Old "Mill'), 2, columnOfMill + 1, 'middle of the text'],
    ['text after a closing quote', inSecondLine('"Old" Mill'), 2, columnOfMill + 1, 'middle of the text'],
    ['a cell of 10 MB', inSecondLine('x'.repeat(10 * 2 ** 20)), 2, columnOfMill + 1, 'longer than 1024 KiB'],
  ])('has %s', async (_, content, line, column, message) => {
    const problem = await refusalOf(file('wrong.csv', content));
    expect(problem).toMatchObject({ line, column, message: expect.stringContaining(message) });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * 2 ** 20)), 'gunzip -c FILE.gz > FILE.csv'],
    ['a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(50, 1)]), 'unzip FILE.zip'],
  ])(
    'is %s, which may hold more than there is room for, with the command that unpacks it',
    async (_, content, command) => {
      const reading = checkedBytes(file('packed.csv.gz', content), { endsWithLineBreak: true });
      await expect(reading.next()).rejects.toThrow(command);
      expect(content.length).toBeLessThan(2 ** 17);
    },
  );

  test('is cut inside a quoted cell', async () => {
    const problem = await refusalOf(file('cut.csv', text.slice(0, text.indexOf('He said'))));
    const lastLine = text.slice(0, text.indexOf('He said')).split('\n')[2] ?? '';
    expect(problem).toMatchObject({
      line: 3,
      column: lastLine.lastIndexOf('"') + 1,
      message: expect.stringContaining('never closed'),
    });
  });

  test('says which column a misspelt one may be', async () => {
    const problem = await refusalOf(file('near.csv', text.replace('latitude', 'lattitude')));
    expect(problem).toMatchObject({ line: 1, nearMatch: 'latitude for lattitude' });
  });

  test('is no file at all', async () => {
    expect(await refusalOf('no-such-file.csv')).toMatchObject({ message: 'there is no such file' });
  });
});

describe('a row that is not whole', () => {
  test('is refused with its line when it has too few or too many cells', async () => {
    const lines = csv([row(1), row(2), row(3)]).split('\n');
    const text = [lines[0], `${lines[1]},x`, lines[2], lines[3]?.replace(/,\d+$/, ''), ''].join('\n');
    const { events, faults } = await readFile(file('cells.csv', text));
    expect(events.map(({ id }) => id)).toEqual([2]);
    expect(faults).toEqual([
      { line: 2, column: null, message: 'the row has 42 cells, the header 41' },
      { line: 4, column: null, message: 'the row has 40 cells, the header 41' },
    ]);
  });

  test('is the last line when it has no line break, even if it could be whole', async () => {
    const { events, faults } = await readFile(file('cut.csv', csv([row(1), row(2)]).slice(0, -1)));
    expect(events.map(({ id }) => id)).toEqual([1]);
    expect(faults).toMatchObject([{ line: 3, column: null, message: expect.stringContaining('may have been cut') }]);
  });
});
