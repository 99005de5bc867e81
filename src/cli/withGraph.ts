import { type Database, openDatabase } from '../graph/database.ts';
import { migrate } from '../graph/migrations.ts';
import { openNeo4j } from '../neo4j/open.ts';
import { readSettings } from '../settings.ts';
import { MIGRATIONS } from './paths.ts';

/** Opens the graph (beside a running server: the same one), brings its schema up to date, works, and closes it. */
export async function withGraph<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const neo4j = await openNeo4j(readSettings());
  const database = openDatabase(neo4j.address);
  try {
    await migrate(database, MIGRATIONS);
    return await work(database);
  } finally {
    await database.close();
    await neo4j.stop();
  }
}
