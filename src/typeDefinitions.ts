import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../schema/', import.meta.url);

/** The SDL of schema/, as written. */
export function readTypeDefinitions(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
