import { expect, test } from 'vitest';
import { writeInBulk } from '../../bench/conflict/bulk.ts';
import { conflict } from '../../bench/conflict/conflict.ts';
import { ask, dump, emptyGraph, importInto } from '../store/graph.ts';

const database = emptyGraph();
const SMALL = { operations: 60, places: 30 };

test('what is written in bulk is what an import writes', async () => {
  for (const records of conflict(SMALL)) await importInto(database, records);
  const imported = await dump(database);
  await ask(database, 'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase DETACH DELETE n');
  await writeInBulk(database, conflict(SMALL));
  expect(imported.length).toBeGreaterThan(1_000);
  expect(await dump(database)).toEqual(imported);
});

test('the same seed makes the same conflict, and another seed another', () => {
  const texts = [1, 1, 2].map((seed) => JSON.stringify([...conflict(SMALL, seed)]));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(texts[2]);
});
