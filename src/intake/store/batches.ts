import type { Statement } from '../../graph/accessor.ts';
import type { Row, Run } from '../../graph/database.ts';
import { recordText } from './storedKind.ts';

const ROWS_A_STATEMENT = 1000;

/** A value as the driver stores it: bigint becomes an integer, number a float. */
export type StoredValue = string | number | bigint | boolean | readonly string[] | readonly bigint[];

export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** The properties that there are: null stands for none. */
export function present(properties: Readonly<Record<string, StoredValue | null | undefined>>): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, StoredValue] => entry[1] != null),
  );
}

export function integer(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}

/**
 * Runs a statement that writes `$rows`, at most 1,000 at a time.
 * @throws Error when it reports fewer or more rows `written` than it was given: an end that it matches is missing.
 */
export async function writeRows(
  run: Run,
  statement: Statement,
  rows: readonly object[],
  parameters: Record<string, unknown> = {},
): Promise<void> {
  for (const batch of batches(rows)) {
    const [answer] = await run(statement, { ...parameters, rows: batch });
    if (answer?.written !== batch.length) {
      throw new Error(
        `${statement.coordinate} wrote ${answer?.written ?? 0} of ${batch.length} rows, the first of which is ${recordText(batch[0] ?? {})}: a node that it names is missing`,
      );
    }
  }
}

/** Runs a statement for each of `$ids`, at most 1,000 at a time, and returns its rows. */
export function forIds(run: Run, statement: Statement, ids: Iterable<string>): Promise<Row[]> {
  return forEach(run, statement, 'ids', [...new Set(ids)]);
}

/** Runs a statement for a list that is its parameter `name`, at most 1,000 items at a time, and returns its rows. */
export async function forEach(run: Run, statement: Statement, name: string, items: readonly unknown[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const batch of batches(items)) {
    for (const row of await run(statement, { [name]: batch })) found.push(row);
  }
  return found;
}

export function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT) {
    yield items.slice(start, start + ROWS_A_STATEMENT);
  }
}
