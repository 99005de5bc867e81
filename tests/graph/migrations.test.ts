import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checksum,
  type Migration,
  MigrationError,
  pendingMigrations,
  readMigrations,
  splitStatements,
} from '../../src/graph/migrations.ts';

const first: Migration = { name: 'V001__constraints.cypher', statements: ['CREATE CONSTRAINT …'] };
const second: Migration = { name: 'V002__indexes.cypher', statements: ['CREATE INDEX …'] };
const third: Migration = { name: 'V003__more_indexes.cypher', statements: ['CREATE INDEX … again'] };
const applied = (migration: Migration, version: number) => ({
  version,
  name: migration.name,
  checksum: checksum(migration),
});

describe('the text of a migration', () => {
  test('is split where a line ends in a semicolon', () => {
    expect(splitStatements('CREATE (a);\nCREATE (b)\nSET b.x = 1;\n')).toEqual([
      'CREATE (a)',
      'CREATE (b)\nSET b.x = 1',
    ]);
  });

  test('is not split at a semicolon within a line', () => {
    expect(splitStatements("CREATE ({text: 'a;b'});")).toEqual(["CREATE ({text: 'a;b'})"]);
  });

  test('may lack the last semicolon', () => {
    expect(splitStatements('CREATE (a);\nCREATE (b)')).toEqual(['CREATE (a)', 'CREATE (b)']);
  });

  test('may have comment lines, also with a semicolon at their end', () => {
    expect(splitStatements('// why;\nCREATE (a)\n  // and;\nSET a.x = 1;')).toEqual(['CREATE (a)\nSET a.x = 1']);
  });

  test('keeps an address that has slashes within a line', () => {
    expect(splitStatements("CREATE ({url: 'https://example.org'});")).toEqual([
      "CREATE ({url: 'https://example.org'})",
    ]);
  });
});

describe('the checksum of a migration', () => {
  const sumOf = (text: string) => checksum({ name: 'V001__a.cypher', statements: splitStatements(text) });

  test('stays when a comment or the line ends change', () => {
    expect(sumOf('// new\r\nCREATE (a)\r\nSET a.x = 1;\r\n')).toBe(sumOf('CREATE (a)\nSET a.x = 1;\n'));
  });

  test('differs when a statement does', () => {
    expect(sumOf('CREATE (a);')).not.toBe(sumOf('CREATE (b);'));
  });
});

describe('the migrations that are pending', () => {
  test('are all of them on a new graph', () => {
    expect(pendingMigrations([first, second], [])).toEqual([first, second]);
  });

  test('are those after the applied ones, in whatever order the graph gives these', () => {
    expect(pendingMigrations([first, second, third], [applied(second, 2), applied(first, 1)])).toEqual([third]);
  });

  test.each([
    [
      'a changed one, with both checksums',
      [{ ...first, statements: ['CREATE (x)'] }],
      [applied(first, 1)],
      checksum(first),
    ],
    ['a renamed one', [{ ...first, name: 'V001__others.cypher' }], [applied(first, 1)], 'V001__constraints.cypher'],
    ['one that only the graph has', [first], [applied(first, 1), applied(second, 2)], 'V002__indexes.cypher'],
    ['a gap in the versions', [first, third], [], 'the next version must be V002'],
    [
      'a version given twice',
      [first, { ...second, name: 'V001__indexes.cypher' }],
      [],
      'the next version must be V002',
    ],
    ['a gap in the graph', [first, second], [applied(second, 2)], 'not version 1'],
    ['a name in another form', [{ ...first, name: '1-Constraints.cypher' }], [], 'V001__lower_case_words.cypher'],
    ['one without a statement', [{ ...first, statements: [] }], [], 'no statement'],
  ])('are refused for %s', (_, migrations, inGraph, said) => {
    expect(() => pendingMigrations(migrations, inGraph)).toThrow(MigrationError);
    expect(() => pendingMigrations(migrations, inGraph)).toThrow(said);
  });
});

test('a folder is read in the order of the versions', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-migrations-'));
  await writeFile(join(folder, 'V002__b.cypher'), 'CREATE (b);');
  await writeFile(join(folder, 'V001__a.cypher'), 'CREATE (a);');
  const found = readMigrations(folder);
  await rm(folder, { recursive: true });
  expect(found).toEqual([
    { name: 'V001__a.cypher', statements: ['CREATE (a)'] },
    { name: 'V002__b.cypher', statements: ['CREATE (b)'] },
  ]);
});
