import { basename } from 'node:path';
import { type Database, write } from '../../graph/database.ts';
import { articlesOf } from './articles.ts';
import { prepareBatch, writeBatch } from './batch.ts';
import { idSet } from './idSet.ts';
import { readKnownNames } from './knownNames.ts';
import type { Edition } from './mapping.ts';
import { refusedRows } from './refusedRows.ts';
import { type GedEvent, type Oddity, type RowReading, readRow } from './row.ts';
import { type Survey, sameAs } from './survey.ts';
import { openTable } from './table.ts';
import { findWithdrawn, type Scope, widened, withdraw } from './withdrawn.ts';

export interface RunOptions {
  /** Who imports, for the revisions. */
  readonly by: string;
  readonly dryRun: boolean;
  /** Whether events of the file's scope that it lacks are withdrawn. */
  readonly complete: boolean;
  readonly published: Edition['published'];
  /** Where the refused rows go. */
  readonly refusedFile: string;
  readonly rowsABatch: number;
}

/** What was done with the rows, each of which is added, changed, unchanged or refused. */
export interface RunOutcome {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Events of the scope that the file lacks; null where the file was not declared complete or had a row refused. */
  readonly withdrawn: number | null;
  /** Null where the file was not declared complete. */
  readonly scope: Scope | null;
  /** Of the rows that were not refused, by type_of_violence. */
  readonly byType: Readonly<Record<GedEvent['typeOfViolence'], number>>;
  readonly remarks: Readonly<Record<Remark, number>>;
  /** Columns that are not taken in, with the number of rows that had something in them. */
  readonly notMapped: Readonly<Record<string, number>>;
}

/** Rows of which something is worth knowing that did not keep them out. */
export type Remark = Oddity | 'ARTICLES_IN_FREE_TEXT' | 'ORIGIN_NOT_NAMED';

export const ROWS_A_BATCH = 1000;

/**
 * Takes a surveyed file in, in batches, each in one transaction. Broken off at any moment and run again, it goes
 * on where it was: what the graph has already is left alone.
 * @throws FileRefused when the file has been changed since it was surveyed.
 */
export async function runImport(
  database: Database,
  survey: Survey,
  options: RunOptions,
  reach: (rows: number) => void,
): Promise<RunOutcome> {
  const known = await write(database, readKnownNames);
  const context = { database, known, published: options.published, dryRun: options.dryRun };
  const table = await openTable(survey.file);
  const refused = refusedRows(options.refusedFile, survey.header.names);
  const tally = newTally(survey.header.notMapped);
  const ids = idSet();
  let scope: Scope | null = null;
  let batch: GedEvent[] = [];
  let writing = Promise.resolve();

  /** Returns while Neo4j commits the batch: before, this process is what Neo4j waits for, and the next rows would hold it up. */
  const take = async () => {
    const { rows } = tally;
    const prepared = await prepareBatch(context, batch);
    batch = [];
    await writing;
    await sameAs(survey);
    const write = async (committing: () => void) => {
      await writeBatch(context, prepared, noteOn(survey, options, `rows to ${rows}`), committing);
      for (const key of ['added', 'changed', 'unchanged'] as const) tally[key] += prepared.counts[key];
      reach(rows);
    };
    const written = new Promise<void>((resolve) => {
      writing = write(resolve);
    });
    await Promise.race([written, writing]);
  };

  try {
    for await (const row of table.rows) {
      tally.rows++;
      countNotMapped(tally, row.cells, survey.header.at);
      const reading = onlyOnce(readRow(row, survey.header, survey.dayOrder), ids.has);
      if ('fault' in reading) refused.add(row, reading.fault);
      else {
        ids.add(reading.event.id);
        scope = widened(scope, reading.event);
        countEvent(tally, reading);
        batch.push(reading.event);
      }
      if (batch.length === options.rowsABatch) await take();
    }
    await take();
    await writing;
  } finally {
    await Promise.allSettled([writing]);
    refused.close();
  }
  const gone =
    options.complete && refused.count === 0 && scope !== null ? await findWithdrawn(database, scope, ids.has) : null;
  if (gone !== null && !options.dryRun) {
    await withdraw(database, gone, noteOn(survey, options, 'events that a complete file no longer has'));
  }
  return { ...tally, refused: refused.count, scope: options.complete ? scope : null, withdrawn: gone?.length ?? null };
}

interface Tally {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  readonly byType: Record<GedEvent['typeOfViolence'], number>;
  readonly remarks: Record<Remark, number>;
  readonly notMapped: Record<string, number>;
}

function newTally(notMapped: readonly string[]): Tally {
  return {
    rows: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    byType: { 1: 0, 2: 0, 3: 0 },
    remarks: {
      ESTIMATES_OUT_OF_ORDER: 0,
      DEATHS_DO_NOT_ADD_UP: 0,
      POINT_DIFFERS_FROM_GEOMETRY: 0,
      ARTICLES_IN_FREE_TEXT: 0,
      ORIGIN_NOT_NAMED: 0,
    },
    notMapped: Object.fromEntries(notMapped.map((name) => [name, 0])),
  };
}

function onlyOnce(reading: RowReading, isThere: (id: number) => boolean): RowReading {
  if ('fault' in reading || !isThere(reading.event.id)) return reading;
  return { fault: { column: 'id', message: `the event ${reading.event.id} stands on an earlier line already` } };
}

function countNotMapped(tally: Tally, cells: readonly string[], at: ReadonlyMap<string, number>): void {
  for (const name of Object.keys(tally.notMapped)) {
    if (cells[at.get(name) ?? -1]) tally.notMapped[name] = (tally.notMapped[name] ?? 0) + 1;
  }
}

function countEvent(tally: Tally, { event, oddities }: Extract<RowReading, { event: GedEvent }>): void {
  tally.byType[event.typeOfViolence]++;
  for (const oddity of oddities) tally.remarks[oddity]++;
  if (event.sourceArticle !== '' && articlesOf(event).length === 0) tally.remarks.ARTICLES_IN_FREE_TEXT++;
  if (event.sourceOriginal === '') tally.remarks.ORIGIN_NOT_NAMED++;
}

function noteOn({ file }: Survey, { by }: RunOptions, what: string) {
  return { by, summary: `UCDP GED, ${basename(file)}: ${what}`, at: new Date().toISOString() };
}
