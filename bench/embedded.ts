import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '../src/cli/paths.ts';
import { type Database, databaseOf, openDatabase } from '../src/graph/database.ts';
import { migrate } from '../src/graph/migrations.ts';
import { openNeo4j } from '../src/neo4j/open.ts';
import { type Neo4jAddress, readSettings } from '../src/settings.ts';

/** Works on an empty graph in an embedded Neo4j of its own, in a folder that is gone afterwards. */
export async function withEmptyGraph(
  work: (database: Database, address: Neo4jAddress) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'sitrep-bench-'));
  const neo4j = await openNeo4j({ ...readSettings(), neo4j: undefined }, { home });
  const database = openDatabase(neo4j.address);
  try {
    await migrate(database, MIGRATIONS);
    await work(database, neo4j.address);
  } finally {
    await database.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** Relationships before nodes: a hub with all of its own is more than Neo4j holds in one transaction. */
const DELETIONS = [
  'MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS',
  'MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS',
];

/** Deletes all data and leaves constraints and indexes, however long it takes. */
export async function empty(database: Database): Promise<void> {
  const session = database.driver.session(databaseOf(database));
  for (const text of DELETIONS) await session.run(text, {}, { timeout: 0 });
  await session.close();
}

/** The rows of a statement. */
export async function ask(database: Database, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await database.driver.executeQuery(text, {}, databaseOf(database));
  return records.map((record) => record.toObject());
}
