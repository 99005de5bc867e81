import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import type { Neo4jAddress } from '../../src/settings.ts';

/** Of the database that the global set-up found or started for the worker that runs this file. */
export function testAddress(): Neo4jAddress {
  const address = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1];
  if (address === undefined) throw new Error(`no database was started for the worker ${process.env.VITEST_POOL_ID}`);
  return address;
}

/** That database; closed after the tests of the file. */
export function testDatabase(): Database {
  const database = openDatabase(testAddress());
  afterAll(() => database.close());
  return database;
}
