import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';

const taken = await take();
afterAll(() => taken.giveBack());

/** Where the database is that this file of tests has for itself. */
export const testAddress = taken.address;

/** That database; closed after the tests of the file. */
export function testDatabase(): Database {
  const database = openDatabase(testAddress);
  afterAll(() => database.close());
  return database;
}

/** Waits for a database that no other file of tests has. */
async function take() {
  for (;;) {
    for (const { address, lockFile } of inject('databases')) {
      const giveBack = await lock(lockFile, { realpath: false, stale: 60_000 }).catch(unlessLocked);
      if (giveBack !== undefined) return { address, giveBack };
    }
    await wait(100);
  }
}

function unlessLocked(error: Error & { code?: string }): undefined {
  if (error.code !== 'ELOCKED') throw error;
}
