import { type Database, databaseOf } from '../../src/graph/database.ts';

/**
 * Takes a database that was named by NEO4J_URI for the tests: it must be empty, or carry the node (:SitrepTestDatabase) that
 * an earlier run of the tests has put on an empty one. What such a run left is deleted.
 * @throws Error for any other database, which is left as it is.
 */
export async function takeForTests(database: Database, uri: string): Promise<void> {
  const { records } = await database.driver.executeQuery(
    'RETURN COUNT { (n) } AS nodes, EXISTS { (:SitrepTestDatabase) } AS marked',
    {},
    databaseOf(database),
  );
  const nodes = Number(records[0]?.get('nodes'));
  if (nodes > 0 && records[0]?.get('marked') !== true) {
    throw new Error(
      `The tests refuse ${uri}: its database isn't empty (nodes: ${nodes}) and has no (:SitrepTestDatabase), so it isn't theirs. ` +
        'Name an empty database in NEO4J_URI, or unset it: the tests then use Docker or the embedded Neo4j.',
    );
  }
  await empty(database);
  await database.driver.executeQuery(
    'MERGE (m:SitrepTestDatabase) ON CREATE SET m.since = datetime()',
    {},
    databaseOf(database),
  );
}

/** Deletes every node, the marker last, so that a break leaves a database that still says what it is. */
export async function giveBack(database: Database): Promise<void> {
  await empty(database);
  await database.driver.executeQuery('MATCH (m:SitrepTestDatabase) DELETE m', {}, databaseOf(database));
}

async function empty(database: Database): Promise<void> {
  const session = database.driver.session(databaseOf(database));
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:SitrepTestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    );
  } finally {
    await session.close();
  }
}
