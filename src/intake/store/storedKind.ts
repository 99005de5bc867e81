import { createHash } from 'node:crypto';
import type { Statement } from '../../graph/accessor.ts';
import type { Row } from '../../graph/database.ts';
import { compare } from '../project/evidence.ts';

/** How the records of one kind are told apart and read back. */
export interface StoredKind<R extends { readonly id: string }> {
  /** The kind's label in the graph. */
  readonly label: string;
  /** The record with its sets sorted and without repeats, so that equal content is equal text. */
  canonical(record: R): R;
  /** Takes `$ids`. */
  readonly read: Statement;
  /** The inverse of writing: gives the canonical record of a row of `read`. */
  fromRow(row: Row): R;
}

/** SHA-256, hexadecimal, of a canonical record. */
export function recordHash(record: object): string {
  return createHash('sha256').update(recordText(record)).digest('hex');
}

/** JSON with sorted keys, integers and floats alike. */
export function recordText(record: object): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (typeof value === 'bigint') return Number(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
  });
}

export function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compare);
}
