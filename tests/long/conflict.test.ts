import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeInBulk } from '../../bench/conflict/bulk.ts';
import { conflict } from '../../bench/conflict/conflict.ts';
import { units } from '../../bench/conflict/units.ts';
import { openConflict } from '../../bench/database.ts';
import { differing, dump, empty, emptyGraph, importInto } from '../store/graph.ts';

const database = emptyGraph();
const SMALL = { operations: 60, places: 30 };
let imported: string[];

beforeEach(async () => {
  for (const records of [...conflict(SMALL), units()]) await importInto(database, records);
  imported = await dump(database);
  expect(imported.length).toBeGreaterThan(1_000);
});

test('what is written in bulk is what an import writes', async () => {
  await empty(database);
  await writeInBulk(database, [...conflict(SMALL), units()]);
  expect(differing(await dump(database), imported)).toEqual([]);
});

test('what is imported offline is what an import writes', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sitrep-offline-'));
  try {
    const graph = await openConflict(home, SMALL);
    try {
      expect(differing(await dump(graph.database), imported)).toEqual([]);
    } finally {
      await graph.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}, 180_000);

test('the same seed makes the same conflict, and another seed another', () => {
  const texts = [1, 1, 2].map((seed) => JSON.stringify([...conflict(SMALL, seed)]));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(texts[2]);
});
