import neo4j, { type Record as DriverRecord, Neo4jError, type RecordShape } from 'neo4j-driver';
import type { Statement } from './accessor.ts';
import { type Database, databaseOf } from './database.ts';
import { callerError } from './errors.ts';

/** How long a read may take before Neo4j ends it, in milliseconds. */
export const READ_TIMEOUT = 15_000;
const ATTEMPTS = 3;

/**
 * Runs one read by an auto-commit transaction (half the time of a managed one at this size) and tries again
 * on errors that Neo4j calls transient.
 * @throws a TIMEOUT or UNAVAILABLE error for the caller; anything else as the driver gives it.
 */
export async function read<Row = RecordShape>(
  database: Database,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<DriverRecord<Row & RecordShape>[]> {
  const values = Object.fromEntries(statement.parameters.map((name) => [name, toDriver(parameters[name])]));
  for (let attempt = 1; ; attempt += 1) {
    const session = database.driver.session({ ...databaseOf(database), defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.run<Row & RecordShape>(statement.text, values, {
        timeout: READ_TIMEOUT,
        metadata: { coordinate: statement.coordinate },
      });
      return result.records;
    } catch (error) {
      if (attempt < ATTEMPTS && error instanceof Neo4jError && neo4j.isRetryableError(error)) continue;
      throw translate(error);
    } finally {
      await session.close();
    }
  }
}

/** JavaScript has one number type; Neo4j refuses `LIMIT 20.0`. */
function toDriver(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
}

function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|Terminated/.test(error.code)) {
    return callerError(
      'TIMEOUT',
      `the answer took longer than ${READ_TIMEOUT / 1000} s: ask for less (a smaller first, fewer hops, a narrower where)`,
    );
  }
  if (['ServiceUnavailable', 'SessionExpired'].includes(error.code)) {
    return callerError('UNAVAILABLE', 'the database cannot be reached at the moment: try again in a few seconds');
  }
  return error;
}
