import { access, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MIGRATIONS } from '../src/cli/paths.ts';
import { type Database, databaseOf, openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrations.ts';
import type { Records } from '../src/intake/records.ts';
import { openNeo4j } from '../src/neo4j/open.ts';
import { readRunFile } from '../src/neo4j/runFile.ts';
import { type Neo4jAddress, readSettings } from '../src/settings.ts';
import { type ConflictSize, conflict, SIZES } from './conflict/conflict.ts';
import { importOffline } from './conflict/importOffline.ts';
import { units } from './conflict/units.ts';
import { startSitrep } from './sitrepProcess.ts';

export interface MeasuredGraph {
  readonly address: Neo4jAddress;
  readonly database: Database;
  /** Process id of the JVM. */
  readonly jvm: number;
  close(): Promise<void>;
}

/** The graph of a made-up conflict, kept in `SITREP_DATA/bench/<operations>` for the next run. */
export function openGraph(operations: number): Promise<MeasuredGraph> {
  const size = SIZES[operations];
  if (size === undefined) throw new Error(`--operations ${operations}: it is one of ${Object.keys(SIZES).join(', ')}`);
  return openConflict(homeOf(String(operations)), size);
}

/** The graph of a made-up conflict with its units, in an embedded Neo4j on that home; written when it is not there yet. */
export async function openConflict(home: string, size: ConflictSize): Promise<MeasuredGraph> {
  const written = await isWritten(home);
  if (!written) await importOffline(readSettings(), home, withUnits(size), tell());
  return openHome(home, async (database) => {
    if (written) return;
    await addEmptyLists(database);
    await settle(database);
    await writeFile(writtenFile(home), `${new Date().toISOString()}\n`);
  });
}

function* withUnits(size: ConflictSize): Generator<Records> {
  yield* conflict(size);
  yield units();
}

function tell(): (operations: number) => void {
  const start = performance.now();
  return (operations) => {
    const rate = operations / ((performance.now() - start) / 1000);
    if (operations > 0 && operations % 16_000 === 0) {
      process.stderr.write(`${operations} operations made, ${rate.toFixed(0)} a second\n`);
    }
  };
}

/** The graph of a UCDP GED file, in the same way, under the file's name: a file that is there already changes nothing. */
export function openGraphOfFile(file: string): Promise<MeasuredGraph> {
  const path = resolve(file);
  return openHome(homeOf(basename(path)), async (database, address) => {
    const { code, err } = await startSitrep(['import', 'ucdp-ged', path], address, dirname(path)).ended;
    if (code !== 0) throw new Error(`the import of ${file} ended with ${code}: ${err}`);
    await settle(database);
  });
}

const homeOf = (name: string) => resolve(readSettings().dataFolder, 'bench', name);

async function openHome(
  home: string,
  fill: (database: Database, address: Neo4jAddress) => Promise<void>,
): Promise<MeasuredGraph> {
  const settings = { ...readSettings(), neo4j: undefined };
  const neo4j = await openNeo4j(settings, { home });
  const database = openDatabase(neo4j.address);
  const close = async () => {
    await database.close();
    await neo4j.stop();
  };
  try {
    await migrate(database, MIGRATIONS);
    await fill(database, neo4j.address);
    return { address: neo4j.address, database, jvm: await processOf(home), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Neo4j's import takes a list without entries for none at all. Only claims have such lists. */
async function addEmptyLists(database: Database): Promise<void> {
  const session = database.driver.session(databaseOf(database));
  const text = `MATCH (claim:Claim) CALL (claim) {
      SET claim.figures = coalesce(claim.figures, []), claim.through = coalesce(claim.through, []), claim.means = coalesce(claim.means, []),
        claim.participants = coalesce(claim.participants, []), claim.places = coalesce(claim.places, [])
    } IN TRANSACTIONS OF 20000 ROWS`;
  await session.run(text, {}, { timeout: 0 });
  await session.close();
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
