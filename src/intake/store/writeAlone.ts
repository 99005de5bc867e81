import { Neo4jError } from 'neo4j-driver';
import { type Database, type Run, write } from '../../graph/database.ts';

/** Another writer changed the graph after this one had compared with it; nothing of this transaction was written. */
export class OvertakenError extends Error {
  override name = 'OvertakenError';

  constructor(cause: Error) {
    super(
      'Another import wrote to this graph at the same time, and only one can: what this one had not written yet is left out. Wait until the other has ended, and run it again: it goes on where it was.',
      { cause },
    );
  }
}

/**
 * A write transaction that makes a revision.
 * @throws OvertakenError when another one made the revision of that number meanwhile.
 */
export async function writeAlone<T>(database: Database, work: (run: Run) => Promise<T>): Promise<T> {
  try {
    return await write(database, work);
  } catch (error) {
    throw isRevisionTaken(error) ? new OvertakenError(error) : error;
  }
}

function isRevisionTaken(error: unknown): error is Neo4jError {
  return (
    error instanceof Neo4jError &&
    error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed' &&
    /`Revision`|'revision:\d+'/.test(error.message)
  );
}
