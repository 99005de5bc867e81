import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readCypherFiles } from '../../src/codegen/files.ts';
import { generate } from '../../src/codegen/plugin.ts';
import * as types from '../../src/generated/types.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { schema } from '../schema/contract.ts';

test('the generated code is what schema/ and cypher/ say now; npm run generate brings it up to date', async () => {
  const committed = await readFile('src/generated/cypher.ts', 'utf8');
  expect(generate(schema, readCypherFiles('cypher')).trim()).toBe(committed.trim());
});

describe('the generated enums', () => {
  test('have the values of schema/ in its order, since levels are compared by their place', () => {
    const written = Object.values(schema.getTypeMap()).filter(isEnumType);
    const wrong = written.filter((type) => {
      const generated = Reflect.get(types, type.name);
      const values = type.getValues().map(({ name }) => name);
      return generated !== undefined && Object.values(generated).join() !== values.join();
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('let a caller without a clearance see what is CLEAR, and nothing else', () => {
    expect(prepareView(null)).toMatchObject({ handling: 0, handlings: ['CLEAR'] });
  });
});

test('a file with a dot too many is refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-cypher-'));
  await mkdir(join(folder, 'Actor'));
  await writeFile(join(folder, 'Actor', 'a.b.c.d.cypher'), 'RETURN 1');
  expect(() => readCypherFiles(folder)).toThrow(
    'a.b.c.d.cypher: a file is named <field>.cypher, <field>.<variant>.cypher or <field>.<order>.<beginning>.cypher',
  );
  await rm(folder, { recursive: true });
});
