import { setImmediate as nextTurn } from 'node:timers/promises';
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

export function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

/** Evidence as it is stored: a number would become a float. */
export function withIntegers<T extends { readonly handlings: readonly number[] }>(properties: T) {
  return { ...properties, handlings: properties.handlings.map(BigInt) };
}

export function integer(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}

/**
 * Runs a statement that writes `$rows`, at most 1,000 at a time. All are sent at once, and Neo4j runs the statements of a
 * transaction in the order in which they are sent: so writers send one after the other and wait for the answers together.
 * @throws Error when it reports fewer or more rows `written` than it was given: an end that it matches is missing.
 */
export async function writeRows(
  run: Run,
  statement: Statement,
  rows: readonly object[],
  parameters: Record<string, unknown> = {},
): Promise<void> {
  await inBatches(rows, async (batch) => {
    const [answer] = await run(statement, { ...parameters, rows: batch });
    if (answer?.written !== batch.length) {
      throw new Error(
        `${statement.coordinate} wrote ${answer?.written ?? 0} of ${batch.length} rows, the first of which is ${recordText(batch[0] ?? {})}: a node that it names is missing`,
      );
    }
  });
}

/**
 * Starts writers one after the other, each when what the one before sent is on its way, so that Neo4j writes while the rows of
 * the next are made; waits for them all.
 */
export async function inTurn(writers: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(
    writers.map(async (write, before) => {
      for (let turn = 0; turn < before; turn++) await nextTurn();
      await write();
    }),
  );
}

/** Runs a statement for each of `$ids`, at most 1,000 at a time, and returns its rows. */
export function forIds(run: Run, statement: Statement, ids: Iterable<string>): Promise<Row[]> {
  return forEach(run, statement, 'ids', [...new Set(ids)]);
}

/** Runs a statement for a list that is its parameter `name`, at most 1,000 items at a time, and returns its rows. */
export async function forEach(run: Run, statement: Statement, name: string, items: readonly unknown[]): Promise<Row[]> {
  return (await inBatches(items, (batch) => run(statement, { [name]: batch }))).flat();
}

function inBatches<T, R>(items: readonly T[], work: (batch: readonly T[]) => Promise<R>): Promise<R[]> {
  return Promise.all(Array.from(batches(items), work));
}

export function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT) {
    yield items.slice(start, start + ROWS_A_STATEMENT);
  }
}
