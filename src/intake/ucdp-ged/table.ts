import { open } from 'node:fs/promises';
import { type Header, readHeader } from './columns.ts';
import { csvRows } from './csvRows.ts';
import { FileRefused, refuseFile } from './fileRefused.ts';
import { geojsonTable } from './geojsonTable.ts';

/** One row as the file has it. */
export interface TableRow {
  /** Of the file, from 1; in GeoJSON the number of the feature, from 1. */
  readonly line: number;
  /** In the order of the header. */
  readonly cells: readonly string[];
  /** Why the row is not whole, where it isn't. */
  readonly broken: string | null;
}

export interface Table {
  readonly header: Header;
  readonly format: 'CSV' | 'GeoJSON';
  /** Can be read once. */
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * Opens a CSV file, which is read as a stream, or a GeoJSON file; its first character tells which.
 * @throws FileRefused, also while the rows are read, for a file whose rows cannot be told apart for sure.
 */
export async function openTable(file: string): Promise<Table> {
  const firstLine = await readFirstLine(file);
  if (firstLine.startsWith('{')) return geojsonTable(file);
  refuseOtherDelimiter(file, firstLine);
  const rows = csvRows(file);
  const first = await rows.next();
  if (first.done) refuseFile(file, 0, 0, { message: 'the file is empty', expected: 'a UCDP GED file' });
  return {
    header: readHeader(file, first.value.cells),
    format: 'CSV',
    rows: widthChecked(rows, first.value.cells.length),
  };
}

async function* widthChecked(rows: AsyncIterable<TableRow>, width: number): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    const { length } = row.cells;
    if (length === 1 && row.cells[0] === '') continue;
    yield length === width || row.broken !== null
      ? row
      : { ...row, broken: `the row has ${length} ${length === 1 ? 'cell' : 'cells'}, the header ${width}` };
  }
}

const LONGEST_HEADER = 1 << 14;

/** Without what stands before its first character. */
async function readFirstLine(file: string): Promise<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    const message = error.code === 'ENOENT' ? 'there is no such file' : `the file cannot be opened (${error.code})`;
    throw new FileRefused({ file, line: 0, column: 0, message });
  });
  try {
    if ((await handle.stat()).isDirectory()) {
      refuseFile(file, 0, 0, { message: 'this is a folder', expected: 'one CSV or GeoJSON file' });
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    return text.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]/)[0] ?? '';
  } finally {
    await handle.close();
  }
}

function refuseOtherDelimiter(file: string, header: string): void {
  if (header.includes(',')) return;
  const delimiter = [';', '\t', '|'].find((candidate) => header.includes(candidate));
  if (delimiter === undefined) return;
  refuseFile(file, 1, header.indexOf(delimiter) + 1, {
    message: `the columns are parted by ${delimiter === '\t' ? 'tabs' : `\`${delimiter}\``}`,
    expected: 'commas, as UCDP publishes the file: save it again as CSV with commas',
  });
}
