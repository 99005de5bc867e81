import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { checkedBytes, type Seen } from './checkedBytes.ts';
import { refuseFile } from './fileRefused.ts';
import type { TableRow } from './table.ts';

/** The longest rows of the data set have some ten thousand characters. */
export const LONGEST_ROW = 1 << 20;

const CUT = 'the last line has no line break, so that it may have been cut: end it with one if it is whole';

/**
 * The rows of a CSV file (RFC 4180, commas; lines may end in any way), the header first. A last row without a line break is
 * marked as broken: it may have been cut, and nobody could tell.
 * @throws FileRefused where a quote is opened or closed in the middle of a cell, is never closed, or a row is longer than 1 MiB.
 */
export async function* csvRows(file: string): AsyncGenerator<TableRow> {
  const seen: Seen = { endsWithLineBreak: true };
  let parsed = 1;
  const parser = parse({
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    on_record(cells) {
      parsed += linesOf(cells);
      return cells;
    },
  });
  pipeline(Readable.from(checkedBytes(file, seen)), parser, () => {});
  try {
    let held: TableRow | null = null;
    let line = 1;
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (held !== null) yield held;
      held = { line, cells, broken: null };
      line += linesOf(cells);
    }
    if (held === null) return;
    yield seen.endsWithLineBreak || held.line === 1 ? held : { ...held, broken: CUT };
  } catch (error) {
    if (error instanceof CsvError) await refuseCsv(file, error, parsed);
    throw error;
  }
}

function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + lineBreaks(cell), 1);
}

function lineBreaks(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

async function refuseCsv(file: string, error: CsvError, rowLine: number): Promise<never> {
  const cell = typeof error.column === 'number' ? error.column : 0;
  const { line, column } = await placeOfCell(file, rowLine, cell);
  const where = `in the ${cell + 1}. cell of the row that starts on line ${rowLine}`;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return refuseFile(file, line, column, {
        message: `a quote is never closed ${where}: the file is cut, or a quote is missing`,
        expected: 'each quoted cell to end with a quote',
      });
    case 'CSV_MAX_RECORD_SIZE':
      return refuseFile(file, line, column, {
        message: `the row that starts on line ${rowLine} is longer than ${LONGEST_ROW / 1024} KiB`,
        expected: 'a row of the data set: a quote may be missing, so that rows run into each other',
      });
    default:
      return refuseFile(file, line, column, {
        message: `a quote stands in the middle of the text ${where}`,
        expected: 'a cell with quotes to be quoted itself, and its quotes doubled ("")',
      });
  }
}

/** Where a cell of a row starts; the cells before it are whole. */
async function placeOfCell(file: string, rowLine: number, cell: number): Promise<{ line: number; column: number }> {
  const place = { line: 1, column: 1 };
  let commas = 0;
  let quoted = false;
  let previous = '';
  for await (const piece of checkedBytes(file, { endsWithLineBreak: true })) {
    for (const character of piece.toString('utf8')) {
      if (place.line >= rowLine && commas === cell && !quoted) return place;
      if (place.line >= rowLine) {
        if (character === '"') quoted = !quoted;
        if (character === ',' && !quoted) commas++;
      }
      const lineEnds = character === '\n' ? previous !== '\r' : character === '\r';
      if (lineEnds) place.line++;
      place.column = lineEnds || character === '\n' ? 1 : place.column + character.length;
      previous = character;
    }
  }
  return place;
}
