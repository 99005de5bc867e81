import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conflict } from '../../bench/conflict/conflict.ts';
import { units } from '../../bench/conflict/units.ts';
import { openConflict } from '../../bench/database.ts';
import { differing, dump, emptyGraph, importInto } from '../store/graph.ts';

const database = emptyGraph();
const SMALL = { operations: 60, places: 30 };

test('what is imported offline is what an import writes', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sitrep-offline-'));
  try {
    const graph = await openConflict(home, SMALL);
    try {
      for (const records of [...conflict(SMALL), units()]) await importInto(database, records);
      const imported = await dump(database);
      expect(imported.length).toBeGreaterThan(1_000);
      expect(differing(await dump(graph.database), imported)).toEqual([]);
    } finally {
      await graph.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}, 180_000);
