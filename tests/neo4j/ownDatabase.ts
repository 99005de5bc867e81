import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { type OpenNeo4j, openNeo4j } from '../../src/neo4j/open.ts';
import { silent } from '../../src/neo4j/progress.ts';
import { type Neo4jAddress, readSettings } from '../../src/settings.ts';

/** An embedded Neo4j for one test file that changes what the tests' common database must keep: constraints, migrations. */
export function ownDatabase(): { database: () => Database; address: () => Neo4jAddress } {
  let home: string;
  let neo4j: OpenNeo4j;
  let database: Database;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sitrep-own-'));
    neo4j = await openNeo4j({ ...readSettings(), neo4j: undefined }, { home, progress: silent });
    database = openDatabase(neo4j.address);
  });
  afterAll(async () => {
    await database.close();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  });
  return { database: () => database, address: () => neo4j.address };
}
