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

/** Of records that are about: a record is compared, hashed and written down in the revision. */
const texts = new WeakMap<object, string>();

/** JSON with sorted keys, integers and floats alike. The record must not change afterwards. */
export function recordText(record: object): string {
  let text = texts.get(record);
  if (text === undefined) {
    text = objectText(record);
    texts.set(record, text);
  }
  return text;
}

/** Twice as fast as `JSON.stringify` with a function that sorts. */
function objectText(record: object): string {
  if (Array.isArray(record)) return `[${record.map(valueText).join(',')}]`;
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => compare(a, b));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${valueText(value)}`).join(',')}}`;
}

function valueText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return objectText(value);
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

export function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compare);
}
