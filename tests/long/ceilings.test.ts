import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../bench/ceilings/questions.ts';
import { type MeasuredGraph, openConflict } from '../../bench/database.ts';
import { costsIn } from '../ceilings/costs.ts';

const LARGEST = { operations: 320_000, places: 12_000 } as const;

let home: string;
let graph: MeasuredGraph;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sitrep-largest-'));
  graph = await openConflict(home, LARGEST);
}, 1_200_000);
afterAll(async () => {
  await graph.close();
  await rm(home, { recursive: true, force: true });
});

describe('of whoever has most among 320,000 operations, within so many statements and hits are told', () => {
  const costs = costsIn(() => graph.database, LARGEST.operations);

  test.each(questions.map((question) => [`${question.name}, ${question.title}`, question] as const))(
    '%s',
    async (_, question) => {
      expect((await costs(question)).wrong).toEqual([]);
    },
  );
});
