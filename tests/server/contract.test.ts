import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { statusOf } from '../../src/graph/errors.ts';
import { DOCUMENT_CODES } from '../../src/server/errors.ts';
import { createServer } from '../../src/server/http.ts';
import { readSettings, SettingError } from '../../src/settings.ts';

let database: Database;
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: undefined });
  server = await createServer(database, pino({ level: 'silent' }), ['localhost', 'https://maps.example.org']);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const ask = (payload: object, headers = {}) => server.inject({ method: 'POST', url: '/graphql', payload, headers });

describe('the contract at /schema.graphql', () => {
  test('is the whole schema as text', async () => {
    const { statusCode, headers, body } = await server.inject('/schema.graphql');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(buildSchema(body).getQueryType()?.getFields()).toHaveProperty('neighbourhood');
  });

  test('is kept for a minute, and not sent again to who has it', async () => {
    const { headers } = await server.inject('/schema.graphql');
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await server.inject({ url: '/schema.graphql', headers: { 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('a page of another origin', () => {
  const allowedTo = async (origin: string) =>
    (await ask({ query: '{ __typename }' }, { origin })).headers['access-control-allow-origin'];

  test.each([['http://localhost:5173'], ['http://127.0.0.1:8080'], ['https://maps.example.org']])(
    'may ask when it is one of those named: %s',
    async (origin) => {
      expect(await allowedTo(origin)).toBe(origin);
    },
  );

  test.each([['https://example.org'], ['http://localhost.example.org'], ['null']])(
    'may not when it is not: %s',
    async (origin) => {
      expect(await allowedTo(origin)).toBeUndefined();
    },
  );

  test('is told beforehand that it may send a question as JSON', async () => {
    const { statusCode, headers } = await server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,sitrep-trace',
      },
    });
    expect(statusCode).toBe(204);
    expect(headers['access-control-allow-origin']).toBe('http://localhost:5173');
    expect(headers['access-control-allow-headers']).toBe('content-type,sitrep-trace');
  });

  test('gets nothing of the playground', async () => {
    const { headers } = await server.inject({ url: '/', headers: { origin: 'http://localhost:5173' } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('CORS_ORIGINS', () => {
  test.each([
    [undefined, ['localhost']],
    ['', []],
    ['*', ['*']],
    ['localhost, https://maps.example.org', ['localhost', 'https://maps.example.org']],
  ])('%s', (text, origins) => {
    expect(readSettings(text === undefined ? {} : { CORS_ORIGINS: text }).corsOrigins).toEqual(origins);
  });

  test.each([['example.org'], ['https://example.org/'], ['https://example.org/map'], ['file:///tmp']])(
    'refuses what is no origin: %s',
    (text) => {
      expect(() => readSettings({ CORS_ORIGINS: text })).toThrow(SettingError);
    },
  );
});

describe('docs/errors.md', () => {
  const lines = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(\w+)` \| (\d+) \| .+ \| .+ \|$/gm)].map(
    ([, code, status]) => [code, Number(status)] as const,
  );

  test('has one line for each code that a caller may get, and no other', () => {
    expect(lines.map(([code]) => code).sort()).toEqual([...Object.keys(statusOf), ...DOCUMENT_CODES].sort());
  });

  test('gives the status of our own codes', () => {
    expect(Object.fromEntries(lines)).toMatchObject(statusOf);
  });

  test.each([
    ['a text that is no GraphQL', { query: '{' }],
    ['a field that is not there', { query: '{ actr { id } }' }],
    ['a variable that is missing', { query: 'query ($id: ID!) { actor(id: $id) { id } }' }],
    ['no query', {}],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['a hash that is not known', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
  ])('tells the code and the status of %s', async (_, payload) => {
    const { statusCode, body } = await ask(payload);
    expect(lines).toContainEqual([JSON.parse(body).errors[0].extensions.code, statusCode]);
  });
});
