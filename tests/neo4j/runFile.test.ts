import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silent } from '../../src/neo4j/progress.ts';
import { claimRunFile, type Run, readRunFile, removeRunFile, updateRunFile } from '../../src/neo4j/runFile.ts';
import { findRunning } from '../../src/neo4j/running.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sitrep-run-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

// Nothing answers at port 1, and no process has so high an id.
const NO_PROCESS = 2 ** 31 - 1;
const run: Run = { owner: process.pid, uri: 'bolt://127.0.0.1:1', answering: false };

test('of several claims at once exactly one succeeds', async () => {
  const claims = await Promise.all([1, 2, 3, 4, 5].map((pid) => claimRunFile(home, { ...run, pid })));
  expect(claims.filter((claimed) => claimed)).toHaveLength(1);
});

test('a claim leaves nothing but the run file', async () => {
  await claimRunFile(home, run);
  await claimRunFile(home, run);
  expect(await readdir(home)).toEqual(['run.json']);
});

test('an update replaces what was claimed', async () => {
  await claimRunFile(home, run);
  await updateRunFile(home, { ...run, pid: 7, answering: true });
  expect(await readRunFile(home)).toEqual({ ...run, pid: 7, answering: true });
});

test('a run file is removed whatever the order of its fields', async () => {
  await writeFile(join(home, 'run.json'), JSON.stringify({ answering: true, pid: 7, uri: run.uri, owner: 5 }));
  await removeRunFile(home, { owner: 5, pid: 7, uri: run.uri, answering: true });
  expect(await readdir(home)).toEqual([]);
});

test('a run file that another process has replaced stays', async () => {
  await claimRunFile(home, { ...run, owner: 5 });
  await removeRunFile(home, run);
  expect(await readRunFile(home)).toEqual({ ...run, owner: 5 });
});

test.each([
  ['whose owner is gone', JSON.stringify({ ...run, owner: NO_PROCESS })],
  ['whose owner and server are gone', JSON.stringify({ ...run, owner: NO_PROCESS, pid: NO_PROCESS, answering: true })],
  ['whose server was killed while its owner lives', JSON.stringify({ ...run, pid: NO_PROCESS, answering: true })],
  ['that makes no sense', '{"owner": "me"}'],
  ['that was cut off', '{"owner": 5, "u'],
])('a run file %s is cleared away', async (_, text) => {
  await writeFile(join(home, 'run.json'), text);
  expect(await findRunning(home, silent)).toBeUndefined();
  expect(await readdir(home)).toEqual([]);
});
