import { stat } from 'node:fs/promises';
import type { Header } from './columns.ts';
import { type DayEvidence, type DayOrder, notice, orderOfDays } from './days.ts';
import { refuseFile } from './fileRefused.ts';
import { openTable, type Table } from './table.ts';

/** What must be known of a file as a whole before its first row is taken in. */
export interface Survey {
  readonly file: string;
  readonly format: Table['format'];
  readonly header: Header;
  readonly rows: number;
  readonly dayOrder: DayOrder | null;
  /** Tells whether the file is still the same. */
  readonly state: string;
}

/**
 * Reads a file through once and takes nothing in.
 * @throws FileRefused for a file that cannot be read as a whole.
 */
export async function surveyFile(file: string): Promise<Survey> {
  const { header, format, rows } = await openTable(file);
  const state = await stateOf(file);
  const columns = [header.at.get('date_start') ?? -1, header.at.get('date_end') ?? -1];
  const evidence: DayEvidence = { slashed: null, dayFirst: null, monthFirst: null };
  let count = 0;
  for await (const row of rows) {
    count++;
    if (row.broken !== null) continue;
    for (const column of columns) notice(evidence, row.cells[column]?.trim() ?? '', row.line);
  }
  return { file, format, header, rows: count, dayOrder: orderOfDays(file, evidence), state };
}

/** @throws FileRefused when the file is no longer the one that was surveyed. */
export async function sameAs({ file, state }: Survey): Promise<void> {
  if ((await stateOf(file)) === state) return;
  refuseFile(file, 0, 0, {
    message: 'the file was changed while it was read',
    expected: 'a file that nobody writes to: import it again',
  });
}

async function stateOf(file: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(file);
  return `${size} ${mtimeMs} ${ino}`;
}
