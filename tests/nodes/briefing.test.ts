import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Records } from '../../src/intake/records.ts';
import { createServer } from '../../src/server/http.ts';
import { emptyGraph, importInto } from '../store/graph.ts';
import { account, change, claim, day, NOTHING, relation, report, source, war, who } from '../store/records.ts';

const database = emptyGraph();
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  server = await createServer(database, pino({ level: 'error' }));
});

afterAll(() => server.close());

async function briefing(date: string, fields: string, further = '') {
  const query = `{ briefing(date: "${date}"${further}) { ${fields} } }`;
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json();
  expect(errors).toBeUndefined();
  return data.briefing;
}

const retracted = 'retractedCount retracted { reason claim { id reviewState } origin { id } report { id } by { id } }';

/** The gazette of 5 June; what it takes back a day later may be seen by anybody, or by few. */
function takenBack(handling: 'CLEAR' | 'AMBER'): Records {
  const { actors, locations } = war();
  return {
    ...NOTHING,
    actors,
    locations,
    sources: [source('gazette')],
    operations: [{ id: 'operation:ford-capture', name: 'Ford capture' }],
    reports: [
      report('june'),
      report('correction', {
        published: day('2017-06-06'),
        knownAt: '2017-06-06T00:00:00.000Z',
        retracts: ['report:june'],
        handling,
      }),
    ],
    claims: [
      claim('1', account('ford-capture', 'CAPTURE')),
      claim('2', relation('FIGHTS', 'actor:reds', 'actor:blues')),
    ],
  };
}

describe('what a report takes back', () => {
  test('is every claim of the report that it retracts, on its day', async () => {
    await importInto(database, takenBack('CLEAR'));
    const whole = {
      reason: 'REPORT_RETRACTED',
      origin: { id: 'source:gazette' },
      report: { id: 'report:correction' },
      by: [],
    };
    expect(await briefing('2017-06-06', retracted)).toEqual({
      retractedCount: 2,
      retracted: ['1', '2'].map((number) => ({
        ...whole,
        claim: { id: `claim:june/${number}`, reviewState: 'UNREVIEWED' },
      })),
    });
    expect(await briefing('2017-06-07', 'retractedCount')).toEqual({ retractedCount: 0 });
  });

  test('is told of to those only who may see the report', async () => {
    await importInto(database, takenBack('AMBER'));
    expect(await briefing('2017-06-06', 'retractedCount')).toEqual({ retractedCount: 0 });
  });

  test('is told of for what is asked about', async () => {
    await importInto(database, takenBack('CLEAR'));
    const ids = async (about: string) =>
      (await briefing('2017-06-06', 'retracted { claim { id } }', `, about: ["${about}"]`)).retracted.map(
        (one: { claim: { id: string } }) => one.claim.id,
      );
    expect(await ids('location:ford')).toEqual(['claim:june/1']);
    expect(await ids('location:hill')).toEqual([]);
  });
});

test('what a reviewer rejects is taken back on the day of the review, and is shown though the view leaves it out', async () => {
  await importInto(database, war());
  await importInto(database, change(war(), 'claim:june/4', { reviewState: 'REJECTED' }));
  expect(await briefing('2017-06-10', retracted)).toEqual({
    retractedCount: 1,
    retracted: [
      {
        reason: 'REJECTED',
        claim: { id: 'claim:june/4', reviewState: 'REJECTED' },
        origin: null,
        report: null,
        by: [],
      },
    ],
  });
  expect(await briefing('2017-06-09', 'retractedCount')).toEqual({ retractedCount: 0 });
});

test('a place is stale once its newest word is older than the days, and not before', async () => {
  await importInto(database, war());
  const stale = async (date: string) =>
    (await briefing(date, 'stale { location { id } lastWord }', ', staleAfterDays: 7')).stale;
  expect(await stale('2017-06-09')).toEqual([]);
  expect(await stale('2017-06-10')).toEqual([{ location: { id: 'location:hill' }, lastWord: '2017-06-02' }]);
});

test('a day of a hundred claims takes the statements of one of two', async () => {
  const fields = `firstTold(first: 100) { operation { name } claims { report { source { name } } } }
    contradicted(first: 100) { sides { claims { id } } } retracted(first: 100) { claim { says } by { id } }
    stale(first: 100) { location { name } holders { actor { name } } } changes { changes(first: 100) { subjectId } }`;
  const statements = async (count: number) => {
    const told = Array.from({ length: count }, (_, n) => {
      const by = who(n % 2 === 0 ? 'reds' : 'blues', 'ATTACKER');
      const about = account(`take-${n}`, 'CAPTURE', { participants: [by] });
      return [
        claim(`${n}a`, about, { when: day('2017-06-04') }),
        claim(`${n}b`, about, { polarity: 'DENIES', claimants: ['actor:blues'], ownVoice: false }),
      ];
    });
    const operations = told.map((_, n) => ({ id: `operation:take-${n}`, name: `Take ${n}` }));
    await importInto(database, { ...war(), operations, claims: told.flat() });
    const query = `{ briefing(date: "2017-06-05", staleAfterDays: 0) { ${fields} } }`;
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'sitrep-trace': '1' },
      payload: { query },
    });
    const { errors, extensions } = response.json();
    expect(errors).toBeUndefined();
    return extensions.trace.length;
  };
  const few = await statements(1);
  expect(await statements(50)).toBe(few);
});
