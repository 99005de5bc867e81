import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import type { Records } from '../../src/intake/records.ts';
import { createServer } from '../../src/server/http.ts';
import { testDatabase } from '../setup/graph.ts';
import { importInto, ask as run } from '../store/graph.ts';
import { account, actor, claim, day, location, NOTHING, relation, report, source, who } from '../store/records.ts';

const database = testDatabase();
let server: Awaited<ReturnType<typeof createServer>>;

afterAll(() => server.close());

const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });

/** The gazette says on 5 June that the Reds took Ford with a patron behind them, which the courier denies; on 1 July it retracts. */
const told: Records = {
  ...NOTHING,
  actors: [actor('reds'), actor('blues'), actor('patron', { kind: 'STATE' })],
  locations: [location('ford')],
  sources: [source('gazette'), source('courier')],
  operations: [
    { id: 'operation:take', name: 'Take' },
    { id: 'operation:march', name: 'March' },
  ],
  reports: [
    report('june'),
    report('courier', { sourceId: 'source:courier' }),
    report('july', {
      published: day('2017-07-01'),
      knownAt: '2017-07-01T00:00:00.000Z',
      retracts: ['report:june'],
    }),
  ],
  claims: [
    claim('1', take, { when: day('2017-06-04') }),
    claim('2', account('march', 'ADVANCE'), { when: day('2017-06-03') }),
    claim('3', relation('BACKED_BY', 'actor:reds', 'actor:patron')),
    claim('1', take, { reportId: 'report:courier', claimants: ['source:courier'], polarity: 'DENIES' }),
  ],
};

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await run(database, 'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase DETACH DELETE n');
  await importInto(database, told);
  server = await createServer(database, pino({ level: 'error' }));
});

async function ask(query: string): Promise<unknown> {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json();
  expect(errors).toBeUndefined();
  return data;
}

const BEFORE = 'view: { knownAt: "2017-06-30" }';
const AFTER = 'view: { knownAt: "2017-07-01" }';

describe('what a publisher took back', () => {
  test.each([
    [BEFORE, { advances: 1, backers: 1, operations: 2, captures: 1, stands: [true] }],
    [AFTER, { advances: 0, backers: 0, operations: 1, captures: 1, stands: [false] }],
  ])('is in lists, counts and on paths only before: %s', async (view, { advances, backers, operations, ...rest }) => {
    const list = (count: number) => ({
      totalCount: count,
      nodes: Array.from({ length: count }, () => expect.anything()),
    });
    const query = `{
      actor(id: "actor:reds", ${view}) { advances { totalCount nodes { id } } captures { totalCount } }
      backers(of: "actor:reds", ${view}) { hops }
      operations(${view}) { totalCount nodes { id } }
      contradictions(${view}) { nodes { rule stands } }
    }`;
    expect(await ask(query)).toEqual({
      actor: { advances: list(advances), captures: { totalCount: rest.captures } },
      backers: list(backers).nodes,
      operations: list(operations),
      contradictions: { nodes: rest.stands.map((stands) => ({ rule: 'AFFIRMED_AND_DENIED', stands })) },
    });
  });

  test('is found by its id, shown as taken back, and by which report', async () => {
    const query = (view: string) => `{
      operation(id: "operation:march", ${view}) {
        standing
        evidence { rule forCount retractedCount retracted { id retractedBy { id } } }
        claims { totalCount nodes { retractedBy { id } } }
      }
    }`;
    expect(await ask(query(BEFORE))).toEqual({
      operation: {
        standing: 'AFFIRMED',
        evidence: { rule: 'all-affirm', forCount: 1, retractedCount: 0, retracted: [] },
        claims: { totalCount: 1, nodes: [{ retractedBy: null }] },
      },
    });
    expect(await ask(query(AFTER))).toEqual({
      operation: {
        standing: 'UNKNOWN',
        evidence: {
          rule: 'all-retracted',
          forCount: 0,
          retractedCount: 1,
          retracted: [{ id: 'claim:june/2', retractedBy: { id: 'report:july' } }],
        },
        claims: { totalCount: 1, nodes: [{ retractedBy: { id: 'report:july' } }] },
      },
    });
  });

  test('holds no place any more, and contests none', async () => {
    const query = (view: string) => `{
      control(of: "location:ford", ${view}) { status holders { actor { id } } evidence { rule retractedCount } }
    }`;
    expect(await ask(query(BEFORE))).toEqual({
      control: {
        status: 'CONTESTED',
        holders: [{ actor: { id: 'actor:reds' } }],
        evidence: { rule: 'holder-denied', retractedCount: 0 },
      },
    });
    expect(await ask(query(AFTER))).toEqual({
      control: { status: 'UNKNOWN', holders: [], evidence: { rule: 'denial-alone', retractedCount: 1 } },
    });
  });

  test('is told as what changed the answers', async () => {
    const data = await ask(`{
      whatChanged(since: "2017-06-30", until: "2017-07-02") {
        changes { subjectId claims { id } ... on StandingChange { standingBefore standingAfter } }
      }
    }`);
    expect(data).toEqual({
      whatChanged: {
        changes: [
          { subjectId: 'location:ford', claims: [{ id: 'claim:june/1' }] },
          {
            subjectId: 'operation:march',
            standingBefore: 'AFFIRMED',
            standingAfter: 'UNKNOWN',
            claims: [{ id: 'claim:june/2' }],
          },
          {
            subjectId: 'operation:take',
            standingBefore: 'CONTESTED',
            standingAfter: 'DENIED',
            claims: [{ id: 'claim:june/1' }],
          },
          {
            subjectId: 'BACKED_BY:actor:reds>actor:patron',
            standingBefore: 'AFFIRMED',
            standingAfter: 'UNKNOWN',
            claims: [{ id: 'claim:june/3' }],
          },
        ],
      },
    });
  });
});
