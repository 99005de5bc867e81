import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGedFile } from '../../bench/import/gedFile.ts';
import { type Ended, startSitrep } from '../../bench/sitrepProcess.ts';
import { rebuild } from '../../src/intake/rebuild.ts';
import { testAddress } from '../setup/graph.ts';
import { ask, differing, dump, empty, emptyGraph } from '../store/graph.ts';

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
  await importWhole();
  const clean = await dump(database);
  await empty(database);

  const kills = Array.from({ length: KILLS }, randomKill);
  const events: number[] = [];
  for (const kill of kills) events.push(await eventsAfter(kill));
  await importWhole();

  const told = `killed ${JSON.stringify(kills)}, with ${events} events in the graph`;
  expect(await eventsIn(), told).toBe(EVENTS);
  expect(differing(await dump(database), clean), told).toEqual([]);
  expect(JSON.stringify(await rebuild(database)), told).not.toMatch(/[1-9]/);
}, 600_000);

/** When an import is killed: so long after it has added so many events. None is soon after its start. */
interface Kill {
  readonly added: number;
  readonly milliseconds: number;
}

/** Within a fifth of the events and, since a batch takes some tenths of a second, anywhere in one. */
function randomKill(): Kill {
  return {
    added: Math.floor((Math.random() * 2 * EVENTS) / KILLS),
    milliseconds: Math.floor(Math.random() * 300),
  };
}

async function importWhole(): Promise<void> {
  const { code, err } = await startSitrep(IMPORT, testAddress, folder).ended;
  expect(code, err).toBe(0);
}

/** Starts the import and kills it; begins with nothing where it comes to its end first, so that the next time it does not. */
async function eventsAfter(kill: Kill): Promise<number> {
  const before = await eventsIn();
  const { process: child, ended } = startSitrep(IMPORT, testAddress, folder);
  let over: Ended | undefined;
  ended.then((how) => {
    over = how;
  });
  while (over === undefined && (await eventsIn()) < before + kill.added) await pause(20);
  await Promise.race([pause(kill.milliseconds), ended]);
  child.kill('SIGKILL');
  const { code, err } = await ended;
  expect([null, 0], err).toContain(code);
  if (code === null) return eventsIn();
  await empty(database);
  return eventsAfter(kill);
}

async function eventsIn(): Promise<number> {
  return Number((await ask(database, 'MATCH (n:Operation) RETURN count(n) AS events'))[0]?.events);
}
