import { beforeEach, expect, test } from 'vitest';
import { giveBack, takeForTests } from '../setup/marker.ts';
import { ownDatabase } from './ownDatabase.ts';

const { database } = ownDatabase();

beforeEach(async () => {
  await run('MATCH (n) DETACH DELETE n');
});

async function run(statement: string) {
  return (await database().driver.executeQuery(statement)).records;
}
const labels = async () =>
  (await run('MATCH (n) RETURN labels(n)[0] AS label ORDER BY label')).map((row) => row.get(0));

test('the tests take an empty database and mark it', async () => {
  await takeForTests(database(), 'bolt://example');
  expect(await labels()).toEqual(['SitrepTestDatabase']);
});

test('the tests take a database that carries their mark, and clear it', async () => {
  await run('CREATE (:SitrepTestDatabase), (:Actor)-[:FIGHTS]->(:Actor)');
  await takeForTests(database(), 'bolt://example');
  expect(await labels()).toEqual(['SitrepTestDatabase']);
});

test('the tests refuse a database with nodes and without their mark, and leave it as it is', async () => {
  await run('CREATE (:Actor)');
  await expect(takeForTests(database(), 'bolt://example')).rejects.toThrow('refuse bolt://example');
  expect(await labels()).toEqual(['Actor']);
});

test('the tests give a database back empty, so that whatever is put there later is not theirs', async () => {
  await takeForTests(database(), 'bolt://example');
  await run('CREATE (:Actor)');
  await giveBack(database());
  expect(await labels()).toEqual([]);
});
