import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TraceEntry } from '../../src/graph/request.ts';
import { createServer } from '../../src/server/http.ts';
import { emptyGraph, importInto } from '../store/graph.ts';
import { actor, claim, location, NOTHING, report, source } from '../store/records.ts';

const PLACES = 1_000;
const database = emptyGraph();
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  server = await createServer(database, pino({ level: 'error' }));
});

afterAll(() => server.close());

async function statementsFor(first: number): Promise<{ held: number; statements: string[] }> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'sitrep-trace': '1' },
    payload: {
      query: `{ controlMap(within: "location:province", first: ${first}, view: { asOf: "2017-06-05", knownAt: "2017-06-06" }) {
        location { name } status holders { actor { name } }
      } }`,
    },
  });
  const { data, extensions } = response.json();
  const trace: TraceEntry[] = extensions.trace;
  return {
    held: data.controlMap.filter(({ status }: { status: string }) => status === 'HELD').length,
    statements: trace.map(({ coordinate }) => coordinate).sort(),
  };
}

test('the control map of a thousand places takes the statements of one of ten', async () => {
  const places = Array.from({ length: PLACES }, (_, n) => `place-${String(n).padStart(4, '0')}`);
  await importInto(database, {
    ...NOTHING,
    sources: [source('gazette')],
    reports: [report('june')],
    actors: [actor('reds'), actor('blues')],
    locations: [location('province'), ...places.map((name) => location(name, { within: ['location:province'] }))],
    claims: places.map((name, n) =>
      claim(String(n + 1), {
        relationship: 'CONTROLS',
        subjectId: n % 2 === 0 ? 'actor:reds' : 'actor:blues',
        objectId: `location:${name}`,
        means: [],
      }),
    ),
  });
  const ten = await statementsFor(10);
  const thousand = await statementsFor(PLACES);
  expect([ten.held, thousand.held]).toEqual([10, PLACES]);
  expect(thousand.statements).toEqual(ten.statements);
});
