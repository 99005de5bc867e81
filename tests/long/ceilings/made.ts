import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { ConflictSize } from '../../../bench/conflict/conflict.ts';
import { type MeasuredGraph, openConflict } from '../../../bench/database.ts';
import type { Database } from '../../../src/graph/database.ts';

/** The graph of a made-up conflict in an embedded Neo4j of its own, there from before the tests of the file until after them. */
export function madeGraph(size: ConflictSize): () => Database {
  let home: string;
  let graph: MeasuredGraph;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sitrep-made-'));
    graph = await openConflict(home, size);
  }, 1_200_000);
  afterAll(async () => {
    await graph.close();
    await rm(home, { recursive: true, force: true });
  });
  return () => graph.database;
}
