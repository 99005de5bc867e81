import { access, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MIGRATIONS } from '../src/cli/paths.ts';
import { type Database, databaseOf, openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrations.ts';
import { openNeo4j } from '../src/neo4j/open.ts';
import { readRunFile } from '../src/neo4j/runFile.ts';
import { type Neo4jAddress, readSettings } from '../src/settings.ts';
import { writeInBulk } from './conflict/bulk.ts';
import { type ConflictSize, conflict, SIZES } from './conflict/conflict.ts';
import { empty } from './embedded.ts';
import { startSitrep } from './sitrepProcess.ts';

export interface MeasuredGraph {
  readonly address: Neo4jAddress;
  readonly database: Database;
  /** Process id of the JVM. */
  readonly jvm: number;
  close(): Promise<void>;
}

/**
 * The graph of a made-up conflict in an embedded Neo4j of its own, `SITREP_DATA/bench/<operations>`; written when it is not there
 * yet, and kept for the next run.
 */
export function openGraph(operations: number): Promise<MeasuredGraph> {
  const size = SIZES[operations];
  if (size === undefined) throw new Error(`--operations ${operations}: it is one of ${Object.keys(SIZES).join(', ')}`);
  return openKept(String(operations), async (database, _address, home) => {
    if (await isWritten(home)) return;
    await write(database, size);
    await writeFile(writtenFile(home), `${new Date().toISOString()}\n`);
  });
}

/** The graph of a UCDP GED file, in the same way, under the file's name: a file that is there already changes nothing. */
export function openGraphOfFile(file: string): Promise<MeasuredGraph> {
  const path = resolve(file);
  return openKept(basename(path), async (database, address) => {
    const { code, err } = await startSitrep(['import', 'ucdp-ged', path], address, dirname(path)).ended;
    if (code !== 0) throw new Error(`the import of ${file} ended with ${code}: ${err}`);
    await settle(database);
  });
}

async function openKept(
  name: string,
  fill: (database: Database, address: Neo4jAddress, home: string) => Promise<void>,
): Promise<MeasuredGraph> {
  const settings = { ...readSettings(), neo4j: undefined };
  const home = resolve(settings.dataFolder, 'bench', name);
  const neo4j = await openNeo4j(settings, { home });
  const database = openDatabase(neo4j.address);
  const close = async () => {
    await database.close();
    await neo4j.stop();
  };
  try {
    await migrate(database, MIGRATIONS);
    await fill(database, neo4j.address, home);
    return { address: neo4j.address, database, jvm: await processOf(home), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Empties what a broken-off run left, and writes the conflict. */
async function write(database: Database, size: ConflictSize): Promise<void> {
  await empty(database);
  const start = performance.now();
  await writeInBulk(database, conflict(size), (written) => {
    const rate = written / ((performance.now() - start) / 1000);
    if (written % 8_000 === 0) process.stderr.write(`${written} operations written, ${rate.toFixed(0)} a second\n`);
  });
  await settle(database);
}

/** Lets the planner know what there is now. */
async function settle(database: Database): Promise<void> {
  await database.driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, databaseOf(database));
  await database.driver.executeQuery('CALL db.awaitIndexes(600)', {}, databaseOf(database));
}

const writtenFile = (home: string) => join(home, 'conflict-written');

function isWritten(home: string): Promise<boolean> {
  return access(writtenFile(home)).then(
    () => true,
    () => false,
  );
}

export async function processOf(home: string): Promise<number> {
  const pid = (await readRunFile(home))?.pid;
  if (pid === undefined) throw new Error(`nothing runs on ${home}`);
  return pid;
}
