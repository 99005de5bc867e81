import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { createServer } from '../../src/server/http.ts';

let database: Database;
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: undefined });
  server = await createServer(database, pino({ level: 'silent' }));
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('a server whose database is gone', () => {
  test('is not ready', async () => {
    const { statusCode, body } = await server.inject('/ready');
    expect([statusCode, JSON.parse(body)]).toEqual([503, { ready: false, why: 'the database does not answer' }]);
  });

  test('says that it is for a moment, and not what went wrong inside', async () => {
    const { body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ actor(id: "actor:saa") { name } }' },
    });
    expect(JSON.parse(body).errors).toMatchObject([
      {
        message: 'the database cannot be reached at the moment: try again in a few seconds',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
  });

  test('still tells a caller of a mistake in the question', async () => {
    const { body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ actor }' } });
    expect(JSON.parse(body).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
