import { join } from 'node:path';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { ROWS_A_BATCH, runImport } from '../../src/intake/ucdp-ged/run.ts';
import { surveyFile } from '../../src/intake/ucdp-ged/survey.ts';
import { cpuOf } from '../measure.ts';

/** Where and what is imported. */
export interface ImportBench {
  readonly database: Database;
  /** Process id of the JVM. */
  readonly jvm: number;
  readonly folder: string;
}

/** One import of a file, by the product's own way. */
export interface ImportRun {
  readonly rows: number;
  readonly refused: number;
  /** Rows that were added, changed or withdrawn. */
  readonly written: number;
  readonly milliseconds: number;
  /** Milliseconds of CPU. */
  readonly nodeCpu: number;
  readonly jvmCpu: number;
  /** Bytes that this process held at most, looked at ten times a second. */
  readonly peakMemory: number;
}

/** Imports a file as `sitrep import ucdp-ged` does, reading it through first included. */
export async function importFile({ database, jvm, folder }: ImportBench, file: string): Promise<ImportRun> {
  const [node, java] = [process.cpuUsage(), cpuOf(jvm)];
  let peakMemory = 0;
  const watch = setInterval(() => {
    peakMemory = Math.max(peakMemory, process.memoryUsage.rss());
  }, 100);
  const start = performance.now();
  const outcome = await runImport(
    database,
    await surveyFile(file),
    {
      by: 'bench',
      dryRun: false,
      complete: false,
      published: null,
      refusedFile: join(folder, 'refused.csv'),
      rowsABatch: ROWS_A_BATCH,
    },
    () => {},
  );
  const milliseconds = performance.now() - start;
  clearInterval(watch);
  const { user, system } = process.cpuUsage(node);
  return {
    rows: outcome.rows,
    refused: outcome.refused,
    written: outcome.added + outcome.changed,
    milliseconds,
    nodeCpu: (user + system) / 1_000,
    jvmCpu: cpuOf(jvm) - java,
    peakMemory,
  };
}

export async function countGraph(database: Database): Promise<{ nodes: number; relationships: number }> {
  const text = 'MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships';
  const { records } = await database.driver.executeQuery(text, {}, databaseOf(database));
  return { nodes: Number(records[0]?.get('nodes')), relationships: Number(records[0]?.get('relationships')) };
}
