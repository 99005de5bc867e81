import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/graph/database.ts';
import { createServer } from '../../../src/server/http.ts';
import { testAddress } from '../../setup/graph.ts';
import { emptyGraph, importInto } from '../../store/graph.ts';
import { actor, NOTHING, war } from '../../store/records.ts';

const database = emptyGraph();
let own: Database;
let server: Awaited<ReturnType<typeof createServer>>;
let address: string;

beforeEach(async () => {
  await importInto(database, war());
  own = openDatabase(testAddress, 1);
  server = await createServer(own, pino({ level: 'silent' }));
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  // What was asked and not read to its end would else be waited for until keep-alive ends.
  server.server.closeAllConnections();
  await server.close();
  await own.close();
});

test('HEAD tells type and file name, and reads nothing of the graph but what the metadata needs', async () => {
  const sessions = vi.spyOn(own.driver, 'session');
  const response = await fetch(`${address}/export/gexf`, { method: 'HEAD' });
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    'application/gexf+xml; charset=utf-8',
    '',
  ]);
  expect(sessions.mock.calls.length).toBeLessThanOrEqual(4);
});

test('A caller who goes away ends the reading', async () => {
  const sessions = vi.spyOn(own.driver, 'session');
  await (await fetch(`${address}/export/gexf`)).text();
  const whole = sessions.mock.calls.length;
  sessions.mockClear();
  const away = new AbortController();
  await begun(await fetch(`${address}/export/gexf`, { signal: away.signal }));
  const release = await hold();
  away.abort();
  await wait(200);
  await release();
  await wait(500);
  expect(whole).toBeGreaterThan(20);
  expect(sessions.mock.calls.length).toBeLessThan(whole / 2);
});

test('An export that breaks off does not look whole: the connection is broken', async () => {
  const reader = await begun(await fetch(`${address}/export/gexf`));
  const release = await hold();
  await importInto(database, { ...NOTHING, actors: [actor('latecomer')] });
  await release();
  const rest = async () => {
    while (!(await reader.read()).done);
  };
  await expect(rest()).rejects.toThrow('terminated');
});

test('A third export at the same time is asked to come back, and finds its turn once another is gone', async () => {
  const away = new AbortController();
  for (const format of ['gexf', 'graphml']) {
    await begun(await fetch(`${address}/export/${format}`, { signal: away.signal }));
  }
  const release = await hold();
  const third = await fetch(`${address}/export/gexf`);
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '30']);
  away.abort();
  await release();
  await vi.waitFor(async () => expect((await fetch(`${address}/export/csv-metadata`)).status).toBe(200), 10_000);
});

/** The body of an answer of which the first bytes have come. */
async function begun({ body }: Response): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  if (body === null) throw new Error('the answer has no body');
  const reader = body.getReader();
  await reader.read();
  return reader;
}

/** Takes the server's one connection, so that no export goes on until it is given back. */
async function hold(): Promise<() => Promise<void>> {
  const session = own.driver.session();
  const transaction = session.beginTransaction();
  await transaction.run('RETURN 1');
  return async () => {
    await transaction.rollback();
    await session.close();
  };
}
