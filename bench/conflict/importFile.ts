import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

export type Row = Readonly<Record<string, unknown>>;

/** A file of rows for `neo4j-admin database import`, with its header in a file of its own. */
export interface ImportFile {
  readonly holds: 'nodes' | 'relationships';
  /** Labels joined by colons, or the type of the relationships. */
  readonly of: string;
  readonly header: string;
  readonly rows: string;
}

/** Parts the entries of a list. */
export const LIST_DELIMITER = '|';

/** Columns are added as they come, so that the header is written at the end; a row that ends early has none of the rest. */
export function openFile(folder: string, holds: ImportFile['holds'], of: string) {
  const name = `${holds}-${of.replaceAll(':', '-')}`;
  const [header, rows] = [join(folder, `${name}.header.csv`), join(folder, `${name}.csv`)];
  const stream = createWriteStream(rows);
  const columns = new Map<string, { readonly at: number; type: string }>();
  /** Until what was written is on disk; those who write meanwhile wait for the same. */
  let drained: Promise<unknown> | undefined;
  return {
    async add(added: readonly (readonly [ends: Row, properties: Row])[]): Promise<void> {
      const lines = added.map(([ends, properties]) => lineOf(columns, ends, properties));
      if (!stream.write(`${lines.join('\n')}\n`)) drained ??= once(stream, 'drain').then(() => (drained = undefined));
      await drained;
    },
    async end(): Promise<ImportFile> {
      stream.end();
      await finished(stream);
      await writeFile(header, `${[...columns].map(([column, { type }]) => `${column}${type}`).join(',')}\n`);
      return { holds, of, header, rows };
    },
  };
}

function lineOf(columns: Map<string, { readonly at: number; type: string }>, ends: Row, properties: Row): string {
  const cells: string[] = Array(columns.size).fill('');
  for (const [name, value] of [...Object.entries(ends), ...Object.entries(properties)]) {
    if (value === null || value === undefined) continue;
    const type = name in ends ? '' : `:${typeOf(value)}`;
    const column = columns.get(name) ?? { at: columns.size, type };
    columns.set(name, column);
    // A list that is empty may be of texts or of numbers.
    if (column.type === ':string[]') column.type = type;
    if (column.type !== type && type !== ':string[]') throw new Error(`${name} is ${column.type} and also ${type}`);
    cells[column.at] = cellOf(value);
  }
  return cells.join(',');
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length === 0 ? 'string' : typeOf(value[0])}[]`;
  if (typeof value === 'bigint') return 'long';
  return typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
}

function cellOf(value: unknown): string {
  const text = Array.isArray(value) ? value.map(entryOf).join(LIST_DELIMITER) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** What is empty is written as a space, which the import trims: a list of one empty text would be an empty list. */
function entryOf(value: unknown): string {
  const text = String(value) || ' ';
  if (text.includes(LIST_DELIMITER))
    throw new Error(`"${text}" has a ${LIST_DELIMITER}, which parts the entries of a list`);
  return text;
}
