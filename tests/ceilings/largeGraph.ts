import { afterAll, beforeAll } from 'vitest';
import { writeInBulk } from '../../bench/conflict/bulk.ts';
import { conflict } from '../../bench/conflict/conflict.ts';
import { units } from '../../bench/conflict/units.ts';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { testDatabase } from '../setup/graph.ts';

/** As many operations as the UCDP Georeferenced Event Dataset has of Syria before 2018; they take half a minute to write. */
export const LARGE = { operations: 16_000, places: 3_000 } as const;

/** The database of the tests with a made-up conflict in it, which is deleted after the tests of the file. */
export function largeGraph(): Database {
  const database = testDatabase();
  beforeAll(async () => {
    await migrate(database, 'cypher/migrations');
    await empty(database);
    await writeInBulk(database, conflict(LARGE));
    await writeInBulk(database, [units()]);
    await run(database, 'CALL db.resampleOutdatedIndexes()');
    await run(database, 'CALL db.awaitIndexes(60)');
    await run(database, 'CALL db.clearQueryCaches()');
  }, 600_000);
  afterAll(async () => {
    await empty(database);
    await run(database, 'CALL db.clearQueryCaches()');
  }, 600_000);
  return database;
}

export async function run(database: Database, text: string): Promise<void> {
  await database.driver.executeQuery(text, {}, databaseOf(database));
}

async function empty(database: Database): Promise<void> {
  const session = database.driver.session(databaseOf(database));
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS',
    );
  } finally {
    await session.close();
  }
}
