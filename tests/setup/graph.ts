import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';

/** The database that the global set-up found or started; closed after the tests of the file. */
export function testDatabase(): Database {
  const database = openDatabase(inject('neo4j'));
  afterAll(() => database.close());
  return database;
}
