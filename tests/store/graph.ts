import { beforeAll, beforeEach } from 'vitest';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { apply } from '../../src/intake/apply.ts';
import type { Records } from '../../src/intake/records.ts';
import { testDatabase } from '../setup/graph.ts';

type Row = Record<string, unknown>;

/** The database of the tests, migrated, and empty before each test of the file. */
export function emptyGraph(): Database {
  const database = testDatabase();
  beforeAll(() => migrate(database, 'cypher/migrations'));
  beforeEach(() => empty(database));
  return database;
}

/** Deletes all but what the database itself needs. */
export function empty(database: Database) {
  return ask(database, 'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase DETACH DELETE n');
}

export async function ask(database: Database, text: string, parameters: Row = {}): Promise<Row[]> {
  const { records } = await database.driver.executeQuery(text, parameters, databaseOf(database));
  return records.map((record) => record.toObject());
}

export function importInto(database: Database, records: Records) {
  return apply(database, records, { by: 'tester', summary: 'made up', at: '2017-06-10T12:00:00.000Z' });
}

/**
 * Every node and relationship as a line of text, sorted, but those that keep the history of changes. Labels are sorted too: Neo4j
 * gives them in the order in which it first met them.
 */
export async function dump(database: Database): Promise<string[]> {
  const rows = await ask(
    database,
    `MATCH (n:Node) WHERE NOT n:Revision
     RETURN labels(n) AS what, n.id AS id, NULL AS to, properties(n) AS properties
     UNION ALL
     MATCH (n:Node)-[r]->(m:Node)
     RETURN [type(r)] AS what, n.id AS id, m.id AS to, properties(r) AS properties`,
  );
  return rows
    .map(({ what, id, to, properties }) => JSON.stringify([(what as string[]).sort(), id, to, sorted(properties)]))
    .sort();
}

/** The first lines of two dumps that only one of them has. */
export function differing(one: readonly string[], other: readonly string[]): string[] {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !inOther.has(line)), ...other.filter((line) => !inOne.has(line))].slice(0, 10);
}

export async function relationships(database: Database, type: string): Promise<Row[]> {
  const rows = await ask(
    database,
    'MATCH (:Entity)-[r]->(:Entity) WHERE type(r) = $type RETURN properties(r) AS properties ORDER BY r.id',
    { type },
  );
  return rows.map((row) => row.properties as Row);
}

function sorted(properties: unknown): object {
  return Object.fromEntries(Object.entries(properties as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
