import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGedFile } from '../../bench/import/gedFile.ts';
import { type Ended, startSitrep } from '../../bench/sitrepProcess.ts';
import { rebuild } from '../../src/intake/rebuild.ts';
import { testAddress } from '../setup/graph.ts';
import { ask, differing, dump, emptyGraph } from '../store/graph.ts';

const EVENTS = 600;
const KILLS = 10;
const IMPORT = ['import', 'ucdp-ged', 'events.csv', '--batch', '10', '--json'];

const database = emptyGraph();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-kills-'));
  await writeGedFile(join(folder, 'events.csv'), EVENTS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an import that is killed ten times, whenever, and started again ends as one that was let go', async () => {
  const whole = await importWhole();
  const clean = await dump(database);
  await empty();

  const moments = Array.from({ length: KILLS }, () => (2 * Math.random() * whole) / KILLS);
  const events: number[] = [];
  for (const moment of moments) events.push(await eventsAfterKill(moment));
  await importWhole();

  const told = `killed after ${moments.map(Math.round)} ms, with ${events} events in the graph`;
  expect(await eventsIn(), told).toBe(EVENTS);
  expect(differing(await dump(database), clean), told).toEqual([]);
  expect(JSON.stringify(await rebuild(database)), told).not.toMatch(/[1-9]/);
}, 600_000);

/** Milliseconds that it took from its first batch on. */
async function importWhole(): Promise<number> {
  const { code, out, err } = await startSitrep(IMPORT, testAddress, folder).ended;
  expect(code, err).toBe(0);
  return JSON.parse(out).seconds * 1000;
}

/** Starts the import and kills it so long after its first write; begins with nothing where it would have come to its end first. */
async function eventsAfterKill(moment: number): Promise<number> {
  const before = await eventsIn();
  const { process: child, ended } = startSitrep(IMPORT, testAddress, folder);
  let over: Ended | undefined;
  ended.then((how) => {
    over = how;
  });
  while (over === undefined && (await eventsIn()) === before) await pause(20);
  await Promise.race([pause(moment), ended]);
  child.kill('SIGKILL');
  const { code, err } = await ended;
  expect([null, 0], err).toContain(code);
  if (code === null) return eventsIn();
  await empty();
  return eventsAfterKill(moment);
}

async function eventsIn(): Promise<number> {
  return Number((await ask(database, 'MATCH (n:Operation) RETURN count(n) AS events'))[0]?.events);
}

function empty() {
  return ask(database, 'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase DETACH DELETE n');
}
