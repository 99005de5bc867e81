import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { checksum, type Migration, migrate } from '../../src/graph/migrations.ts';
import { ownDatabase } from './ownDatabase.ts';

const { database, address } = ownDatabase();

beforeEach(async () => {
  await query('MATCH (n) DETACH DELETE n');
  for (const name of ['town_id', 'migration_version']) await query(`DROP CONSTRAINT ${name} IF EXISTS`);
});

const constraint: Migration = {
  name: 'V001__town_constraint.cypher',
  statements: ['CREATE CONSTRAINT town_id IF NOT EXISTS FOR (t:Town) REQUIRE t.id IS UNIQUE'],
};
const towns: Migration = {
  name: 'V002__towns.cypher',
  statements: [
    "MERGE (:Town {id: 'a'})",
    "MERGE (:Town {id: 'b'})",
    'CREATE INDEX town_name IF NOT EXISTS FOR (t:Town) ON t.name',
  ],
};

async function query(statement: string): Promise<unknown[]> {
  const { records } = await database().driver.executeQuery(statement);
  return records.map((record) => record.toObject());
}
const remembered = () =>
  query('MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS checksum ORDER BY version');

test('migrations are applied in order and remembered', async () => {
  expect(await migrate(database(), [constraint, towns])).toEqual([constraint.name, towns.name]);
  expect(await remembered()).toEqual([
    { version: 1, name: constraint.name, checksum: checksum(constraint) },
    { version: 2, name: towns.name, checksum: checksum(towns) },
  ]);
  expect(await query('MATCH (t:Town) RETURN count(t) AS towns')).toEqual([{ towns: 2 }]);
});

test('an applied migration is not applied again', async () => {
  await migrate(database(), [constraint, towns]);
  await query("MATCH (t:Town {id: 'a'}) DELETE t");
  expect(await migrate(database(), [constraint, towns])).toEqual([]);
  expect(await query('MATCH (t:Town) RETURN count(t) AS towns')).toEqual([{ towns: 1 }]);
});

test('a new migration is applied to a graph that has the older ones', async () => {
  await migrate(database(), [constraint]);
  expect(await migrate(database(), [constraint, towns])).toEqual([towns.name]);
});

test('a changed migration is refused and nothing of a later one is applied', async () => {
  await migrate(database(), [constraint]);
  const changed = { ...constraint, statements: [...constraint.statements, 'CREATE (:Town)'] };
  await expect(migrate(database(), [changed, towns])).rejects.toThrow(checksum(constraint));
  expect(await query('MATCH (t:Town) RETURN count(t) AS towns')).toEqual([{ towns: 0 }]);
});

test('a migration that fails midway is not remembered and is applied whole the next time', async () => {
  const broken = { ...towns, statements: ["MERGE (:Town {id: 'a'})", 'NONSENSE'] };
  await expect(migrate(database(), [constraint, broken])).rejects.toThrow(/NONSENSE/);
  expect(await migrate(database(), [constraint, towns])).toEqual([towns.name]);
});

test('of several processes that migrate at once each migration is remembered by one', async () => {
  const others = [1, 2, 3].map(() => openDatabase(address()));
  const applied = await Promise.all([database(), ...others].map((each) => migrate(each, [constraint, towns])));
  await Promise.all(others.map((other) => other.close()));
  expect(applied.flat().sort()).toEqual([constraint.name, towns.name]);
  expect(await query('MATCH (t:Town) RETURN count(t) AS towns')).toEqual([{ towns: 2 }]);
});
