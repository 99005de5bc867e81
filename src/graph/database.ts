import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Neo4jAddress } from '../settings.ts';
import type { Statement } from './accessor.ts';

export type Row = Readonly<Record<string, unknown>>;

/** An open connection pool; `close` it when done. */
export interface Database {
  readonly driver: Driver;
  /** undefined: the server's default database. */
  readonly name: string | undefined;
  close(): Promise<void>;
}

/** How many connections are open at most, which is how many statements run side by side. */
const CONNECTIONS = 50;

/** Integers come back as JavaScript numbers: no property of ours exceeds 2^53. */
export function openDatabase(address: Neo4jAddress, connections = CONNECTIONS): Database {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    userAgent: 'sitrep-graph',
  });
  return { driver, name: address.database, close: () => driver.close() };
}

/** Runs a statement inside the transaction that `write` opened. */
export type Run = (statement: Statement, parameters?: Record<string, unknown>) => Promise<Row[]>;

/**
 * One write transaction: all of `work`, or nothing. `work` may run again when Neo4j reports a transient error,
 * so it must not change anything outside the transaction.
 */
export async function write<T>(database: Database, work: (run: Run) => Promise<T>): Promise<T> {
  const session = database.driver.session(databaseOf(database));
  try {
    return await session.executeWrite((transaction) =>
      work((statement, parameters) => rows(transaction, statement, parameters)),
    );
  } finally {
    await session.close();
  }
}

async function rows(
  transaction: ManagedTransaction,
  statement: Statement,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  const result = await transaction.run(statement.text, parameters);
  return result.records.map((record) => record.toObject());
}

export function databaseOf(database: Database): { database?: string } {
  return database.name === undefined ? {} : { database: database.name };
}
