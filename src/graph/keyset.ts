import type { Statement } from './accessor.ts';
import type { Database } from './database.ts';
import { read } from './execute.ts';

/** Rows of one statement: few enough to be held, so many that the way to Neo4j does not count. */
const ROWS_A_BATCH = 1_000;

/**
 * All rows of a statement that takes `$after.id` and `$first` and returns rows in the order of their ids, however many there
 * are: batch by batch, each read while the one before is worked on, and none once the caller stops taking them.
 */
export async function* batchesById<Row extends { readonly id: string }>(
  database: Database,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  size = ROWS_A_BATCH,
): AsyncGenerator<readonly Row[]> {
  const after = (id: string): Promise<readonly Row[]> => {
    const batch = read<Row>(database, statement, { ...parameters, after: { id }, first: size }).then((records) =>
      records.map((record) => record.toObject()),
    );
    // It may fail before it is waited for, or when nobody waits any more.
    batch.catch(() => {});
    return batch;
  };
  let next: Promise<readonly Row[]> | null = after('');
  while (next !== null) {
    const rows: readonly Row[] = await next;
    const last = rows.at(-1);
    next = last === undefined || rows.length < size ? null : after(last.id);
    if (rows.length > 0) yield rows;
  }
}
