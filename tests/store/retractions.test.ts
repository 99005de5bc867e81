import { describe, expect, test } from 'vitest';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { Records, ReportRecord } from '../../src/intake/records.ts';
import { ask, dump, emptyGraph, importInto, relationships } from './graph.ts';
import { account, actor, claim, day, location, NOTHING, relation, report, source, who } from './records.ts';

const database = emptyGraph();
const NEVER = '9999-12-31T24:00:00.000Z';
const JULY = '2017-07-01T00:00:00.000Z';
const NONE = { missing: 0, differing: 0, stray: 0 };

const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });
const retracting = (further: Partial<ReportRecord> = {}) =>
  report('july', { published: day('2017-07-01'), knownAt: JULY, retracts: ['report:june'], ...further });

/** The gazette and the courier say that the Reds took Ford; then some reports more. */
function told(...more: ReportRecord[]): Records {
  return {
    ...NOTHING,
    actors: [actor('reds'), actor('blues')],
    locations: [location('ford')],
    sources: [source('gazette'), source('courier')],
    operations: [{ id: 'operation:take', name: 'Take' }],
    reports: [report('june'), report('courier', { sourceId: 'source:courier' }), ...more],
    claims: [
      claim('1', take),
      claim('1', take, { reportId: 'report:courier', claimants: ['source:courier'] }),
      claim('2', relation('FIGHTS', 'actor:blues', 'actor:reds')),
    ],
  };
}

async function retractedAts(): Promise<unknown> {
  const [taken] = await relationships(database, 'CAPTURED');
  const [fights] = await relationships(database, 'FIGHTS');
  const nodes = await ask(
    database,
    'MATCH (n:Claim|Operation) RETURN n.id AS id, n.retractedAts AS at, n.retractedById AS by ORDER BY id',
  );
  return [...nodes.map(({ id, at, by }) => [id, at, by]), [taken?.retractedAts], [fights?.retractedAts]];
}

const untouched = [
  ['claim:courier/1', null, null],
  ['claim:june/1', null, null],
  ['claim:june/2', null, null],
  ['operation:take', null, null],
  [undefined],
  [undefined],
];

describe('a report that retracts another of its source', () => {
  test('marks its claims, and all that rests on them, with the moment from which it is known', async () => {
    await importInto(database, told());
    expect(await retractedAts()).toEqual(untouched);
    await importInto(database, told(retracting()));
    expect(await retractedAts()).toEqual([
      ['claim:courier/1', null, null],
      ['claim:june/1', [JULY], 'report:july'],
      ['claim:june/2', [JULY], 'report:july'],
      ['operation:take', [NEVER, JULY], null],
      [[NEVER, JULY]],
      [[JULY]],
    ]);
  });

  test('gives the graph that both at once give, which a rebuild leaves as it is', async () => {
    await importInto(database, told());
    await importInto(database, told(retracting()));
    const apart = await dump(database);
    expect(await rebuild(database)).toEqual({ claims: 0, operations: 0, relationships: NONE, contradictions: NONE });
    await ask(database, 'MATCH (n) WHERE NOT n:Migration AND NOT n:SitrepTestDatabase DETACH DELETE n');
    await importInto(database, told(retracting()));
    expect(await dump(database)).toEqual(apart);
  });

  test('leaves no mark when the file says so no more', async () => {
    await importInto(database, told(retracting()));
    await importInto(database, told(retracting({ retracts: [] })));
    expect(await retractedAts()).toEqual(untouched);
  });

  test('marks by the first of two that retract it', async () => {
    await importInto(database, told(retracting(), { ...retracting(), id: 'report:june-later', knownAt: `${JULY}1` }));
    expect(await ask(database, "MATCH (c:Claim {id: 'claim:june/1'}) RETURN c.retractedById AS by")).toEqual([
      { by: 'report:july' },
    ]);
  });

  test.each<[string, Partial<ReportRecord>]>([
    ['is of another source', { sourceId: 'source:courier' }],
    ['may be seen by fewer than what it retracts', { handling: 'AMBER' }],
  ])('takes nothing back when it %s', async (_, further) => {
    await importInto(database, told(retracting(further)));
    expect(await retractedAts()).toEqual(untouched);
  });
});
