import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, inject, test } from 'vitest';
import { readTypeDefinitions } from '../../src/typeDefinitions.ts';
import { api } from '../setup/api.ts';
import { formatTrace } from './formatTrace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether answers are recorded anew (UPDATE_GOLDEN=1), and whether a missing one is an error (under CI). */
    golden: { update: boolean; strict: boolean };
  }
}

const folder = new URL('./', import.meta.url);
const { update, strict } = inject('golden');
const schema = buildSchema(readTypeDefinitions());

const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const group of groups) {
  describe(group.name, () => {
    const names = readdirSync(new URL(`${group.name}/`, folder)).filter((name) => name.endsWith('.graphql'));
    for (const file of names) {
      const name = file.slice(0, -'.graphql'.length);
      const at = (ending: string) => new URL(`${group.name}/${name}.${ending}`, folder);
      const query = readFileSync(at('graphql'), 'utf8');

      test(`${name} is answered as recorded, by the statements recorded`, async () => {
        expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
        const { trace, ...answer } = await api().ask(query);
        expect(answer.errors).toBeUndefined();
        const json = `${JSON.stringify(answer, null, 2)}\n`;
        const text = formatTrace(trace);
        if (update || !existsSync(at('json'))) {
          if (strict) throw new Error(`${group.name}/${name}.json is not there: run UPDATE_GOLDEN=1 and look at it`);
          writeFileSync(at('json'), json);
          writeFileSync(at('trace'), text);
        }
        expect(json).toBe(readFileSync(at('json'), 'utf8'));
        expect(text).toBe(readFileSync(at('trace'), 'utf8'));
      });
    }
  });
}
