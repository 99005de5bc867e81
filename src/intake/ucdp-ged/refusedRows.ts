import { closeSync, openSync, writeSync } from 'node:fs';
import type { RowFault } from './row.ts';
import type { TableRow } from './table.ts';

/** A file of the rows that were refused: a CSV with line, column and reason, and then the row as it was. */
export interface RefusedRows {
  /** So far. */
  readonly count: number;
  add(row: TableRow, fault: RowFault): void;
  close(): void;
}

/** The file is made, or overwritten, when the first row is refused. */
export function refusedRows(file: string, names: readonly string[]): RefusedRows {
  let descriptor: number | null = null;
  let count = 0;
  return {
    get count() {
      return count;
    },
    add({ line, cells }, { column, message }) {
      if (descriptor === null) {
        descriptor = openSync(file, 'w');
        writeSync(descriptor, csvLine(['line', 'column', 'reason', ...names]));
      }
      writeSync(descriptor, csvLine([String(line), column ?? '', message, ...cells]));
      count++;
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
    },
  };
}

/** RFC 4180. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
