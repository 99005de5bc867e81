import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import type { Records } from '../../src/intake/records.ts';
import { createServer } from '../../src/server/http.ts';
import { testDatabase } from '../setup/graph.ts';
import { empty, importInto } from '../store/graph.ts';
import { account, actor, claim, day, location, NOTHING, relation, report, source, who } from '../store/records.ts';

const database = testDatabase();
let server: Awaited<ReturnType<typeof createServer>>;

afterAll(() => server.close());

const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });

/** The gazette says on 5 June that the Reds took Ford with a patron behind them, which the courier denies; on 1 July it retracts. The courier edits its report on 20 June, and denies as before. */
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
    report('courier-2', {
      sourceId: 'source:courier',
      version: 2,
      knownAt: '2017-06-20T00:00:00.000Z',
      contentHash: '2'.repeat(64),
      supersedes: 'report:courier',
    }),
  ],
  claims: [
    claim('1', take, { when: day('2017-06-04') }),
    claim('2', account('march', 'ADVANCE'), { when: day('2017-06-03') }),
    claim('3', relation('BACKED_BY', 'actor:reds', 'actor:patron')),
    claim('1', take, { reportId: 'report:courier', claimants: ['source:courier'], polarity: 'DENIES' }),
    claim('1', take, { reportId: 'report:courier-2', claimants: ['source:courier'], polarity: 'DENIES' }),
  ],
};

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await empty(database);
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
    [BEFORE, { advances: 1, operations: 2, captures: 1, backers: 1, stands: true }],
    [AFTER, { advances: 0, operations: 1, captures: 1, backers: 0, stands: false }],
  ])('is in lists, counts and on paths only before: %s', async (view, { backers, stands, ...counts }) => {
    const list = (count: number) => ({
      totalCount: count,
      nodes: Array.from({ length: count }, () => expect.anything()),
    });
    const query = `{
      actor(id: "actor:reds", ${view}) {
        advances { totalCount nodes { id } } captures { totalCount nodes { id } } operations { totalCount nodes { id } }
      }
      backers(of: "actor:reds", ${view}) { hops }
      contradiction(id: "contradiction:affirmed-and-denied/operation:take", ${view}) { stands }
    }`;
    expect(await ask(query)).toEqual({
      actor: {
        advances: list(counts.advances),
        captures: list(counts.captures),
        operations: list(counts.operations),
      },
      backers: list(backers).nodes,
      contradiction: { stands },
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

  test('is on the record of its source', async () => {
    const query = (view: string) => `{ source(id: "source:gazette", ${view}) { trackRecord { own {
      counted complete corroborated contradicted retracted open
    } } } }`;
    const record = (own: object) => ({
      source: { trackRecord: { own: { counted: 3, complete: true, corroborated: 0, ...own } } },
    });
    expect(await ask(query(BEFORE))).toEqual(record({ contradicted: 1, retracted: 0, open: 2 }));
    expect(await ask(query(AFTER))).toEqual(record({ contradicted: 0, retracted: 3, open: 0 }));
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

test('the versions of a report are told apart, each as known at the view', async () => {
  const query = (knownAt: string) => `{ report(id: "report:courier", view: { knownAt: "${knownAt}" }) {
    version supersedes { id } supersededBy { id version contentHash supersedes { id } }
  } }`;
  expect(await ask(query('2017-06-19'))).toEqual({ report: { version: 1, supersedes: null, supersededBy: null } });
  expect(await ask(query('2017-06-20'))).toEqual({
    report: {
      version: 1,
      supersedes: null,
      supersededBy: {
        id: 'report:courier-2',
        version: 2,
        contentHash: '2'.repeat(64),
        supersedes: { id: 'report:courier' },
      },
    },
  });
});
