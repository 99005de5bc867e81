import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/server/http.ts';
import { testDatabase } from '../setup/graph.ts';

const database = testDatabase();
const logged: string[] = [];
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  const lines = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  server = await createServer(database, pino(lines));
  await database.driver.executeQuery(`
    CREATE (:Node:Entity:Location {id: 'location:masking-whole', name: 'Whole', kind: 'TOWN', precision: 'NONE'})
    CREATE (:Node:Entity:Location {id: 'location:masking-broken', kind: 'TOWN', precision: 'NONE'})`);
});

afterAll(async () => {
  await database.driver.executeQuery("MATCH (n:Location) WHERE n.id STARTS WITH 'location:masking-' DELETE n");
  await server.close();
});

test('a fault of ours reaches the caller as an incident, the log in full, and the other rows not at all', async () => {
  const { body } = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query:
        '{ whole: location(id: "location:masking-whole") { name } broken: location(id: "location:masking-broken") { name } }',
    },
  });
  const { data, errors } = JSON.parse(body);
  expect(data).toEqual({ whole: { name: 'Whole' }, broken: null });
  const { code, incident } = errors[0].extensions;
  expect(code).toBe('INTERNAL');
  expect(errors[0].message).toBe(
    `Something went wrong on our side (incident ${incident}). It has been logged under that number.`,
  );
  expect(body).not.toContain('Location.name');
  const line = logged.find((text) => text.includes(incident));
  expect(line).toContain('Location.name is required, and the row has none');
});
