import pino from 'pino';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import type { TraceEntry } from '../../src/graph/request.ts';
import { createServer } from '../../src/server/http.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly trace: readonly TraceEntry[];
}

interface Api {
  readonly database: Database;
  get(
    url: string,
    headers?: Record<string, string>,
  ): Promise<{ readonly statusCode: number; readonly body: string; readonly headers: object }>;
  post(payload: object): Promise<{ readonly statusCode: number; readonly body: string; readonly headers: object }>;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

let current: Api | undefined;

/** The real server over the real database, which holds the reports of the project. Call it inside a test. */
export function api(): Api {
  if (current === undefined) throw new Error('the server is started before the tests of a file');
  return current;
}

/** The data of an answer without errors. */
export async function data<T>(query: string): Promise<T> {
  const answer = await api().ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

/** Of each error its code, the argument that it names, and what it says. */
export async function refused(query: string): Promise<unknown> {
  const { errors } = await api().ask(query);
  return errors?.map(({ message, extensions }) => [extensions?.code, extensions?.argument, message]);
}

/** The statements of an answer without errors, in the order of their names. */
export async function coordinates(query: string): Promise<string[]> {
  const { trace, errors } = await api().ask(query);
  expect(errors).toBeUndefined();
  return trace.map(({ coordinate }) => coordinate).sort();
}

let close: () => Promise<void> = async () => {};

beforeAll(async () => {
  // One connection: statements come back in the order sent, so that a trace is the same each time.
  const [read] = inject('databases');
  if (read === undefined) throw new Error('there is no database of the tests');
  const database = openDatabase(read.address, 1);
  const server = await createServer(database, pino({ level: 'error' }));
  close = async () => {
    await server.close();
    await database.close();
  };
  current = {
    database,
    get: async (url, headers = {}) => server.inject({ method: 'GET', url, headers }),
    post: async (payload) => server.inject({ method: 'POST', url: '/graphql', payload }),
    async ask(query, variables = {}) {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'sitrep-trace': '1' },
        payload: { query, variables },
      });
      const { extensions, ...answer } = response.json();
      const { trace = [], ...others } = extensions ?? {};
      return { ...answer, ...(Object.keys(others).length > 0 ? { extensions: others } : {}), trace };
    },
  };
});

afterAll(() => close());
