import { FileRefused } from '../../../src/intake/ucdp-ged/fileRefused.ts';
import { type GedEvent, type RowFault, readRow } from '../../../src/intake/ucdp-ged/row.ts';
import { surveyFile } from '../../../src/intake/ucdp-ged/survey.ts';
import { openTable } from '../../../src/intake/ucdp-ged/table.ts';

export interface Read {
  readonly events: readonly GedEvent[];
  readonly faults: readonly (RowFault & { readonly line: number })[];
}

/** Reads a file as an import does. */
export async function readFile(file: string): Promise<Read> {
  const survey = await surveyFile(file);
  const events: GedEvent[] = [];
  const faults: (RowFault & { line: number })[] = [];
  for await (const row of (await openTable(file)).rows) {
    const reading = readRow(row, survey.header, survey.dayOrder);
    if ('fault' in reading) faults.push({ line: row.line, ...reading.fault });
    else events.push(reading.event);
  }
  return { events, faults };
}

/** Why a file is refused as a whole: the problem, or undefined when it isn't. */
export async function refusalOf(file: string) {
  try {
    await readFile(file);
    return undefined;
  } catch (error) {
    if (error instanceof FileRefused) return error.problem;
    throw error;
  }
}
