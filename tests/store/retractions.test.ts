import { describe, expect, test } from 'vitest';
import { rebuild } from '../../src/intake/rebuild.ts';
import type { Records, ReportRecord } from '../../src/intake/records.ts';
import { revert } from '../../src/intake/revert.ts';
import { ask, dump, empty, emptyGraph, importInto, relationships } from './graph.ts';
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
    expect(await rebuild(database)).toEqual({
      names: 0,
      claims: 0,
      operations: 0,
      relationships: NONE,
      met: NONE,
      contradictions: NONE,
    });
    await empty(database);
    await importInto(database, told(retracting()));
    expect(await dump(database)).toEqual(apart);
  });

  test('leaves no mark when the file says so no more', async () => {
    await importInto(database, told(retracting()));
    await importInto(database, told(retracting({ retracts: [] })));
    expect(await retractedAts()).toEqual(untouched);
  });

  test('leaves no mark when the import that brought it is undone', async () => {
    await importInto(database, told());
    const before = await dump(database);
    const { revision } = await importInto(database, told(retracting()));
    await revert(database, { revision: revision ?? 0, by: 'tester', at: '2017-07-02T12:00:00.000Z', dryRun: false });
    expect(await dump(database)).toEqual(before);
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

describe('a later version of a report', () => {
  const AUGUST = '2017-08-01T00:00:00.000Z';
  const fights = relation('FIGHTS', 'actor:blues', 'actor:reds');
  const some = (reportId: string) => ({
    reportId,
    ownVoice: false,
    claimants: [`actor:${reportId.slice('report:'.length)}/locals`],
  });
  const locals = (name: string) => actor('locals', { id: `actor:${name}/locals`, kind: 'UNNAMED_GROUP' });
  const first: Records = {
    ...NOTHING,
    actors: [actor('reds'), actor('blues'), locals('june')],
    locations: [location('ford')],
    sources: [source('gazette')],
    operations: [{ id: 'operation:take', name: 'Take' }],
    reports: [report('june')],
    claims: [
      claim('1', take, { says: 'Taken.' }),
      claim('2', fights),
      claim('3', take, { ...some('report:june'), polarity: 'DENIES' }),
    ],
  };
  const version = (name: string, knownAt: string, supersedes: string, ...claims: Records['claims']): Records => ({
    ...NOTHING,
    actors: [locals(name)],
    operations: claims.some(({ about }) => 'operationId' in about) ? first.operations : [],
    reports: [report(name, { knownAt, supersedes: `report:${supersedes}`, version: 2 })],
    claims,
  });
  const second = version(
    'june-2',
    JULY,
    'june',
    claim('7', take, { reportId: 'report:june-2', says: 'It was taken.', paragraph: 9 }),
    claim('8', take, { ...some('report:june-2'), polarity: 'DENIES' }),
  );
  const third = version('june-3', AUGUST, 'june-2', claim('1', take, { ...some('report:june-3'), polarity: 'DENIES' }));

  async function marks() {
    const rows = await ask(
      database,
      'MATCH (c:Claim) WHERE c.retractedById IS NOT NULL RETURN c.id AS id, c.retractedById AS by, c.retractedAts AS at',
    );
    return Object.fromEntries(rows.map(({ id, by, at }) => [id, [by, at]]));
  }

  test('takes back what it no longer says, however numbered or worded, and nothing that it says again', async () => {
    await importInto(database, first);
    await importInto(database, second);
    expect(await marks()).toEqual({ 'claim:june/2': ['report:june-2', [JULY]] });
    await importInto(database, third);
    expect(await marks()).toEqual({
      'claim:june/1': ['report:june-3', [AUGUST]],
      'claim:june/2': ['report:june-2', [JULY]],
      'claim:june-2/7': ['report:june-3', [AUGUST]],
    });
  });

  test('gives the same graph with the others or after them, which a rebuild leaves as it is', async () => {
    for (const records of [first, second, third]) await importInto(database, records);
    const apart = await dump(database);
    expect(await rebuild(database)).toEqual({
      names: 0,
      claims: 0,
      operations: 0,
      relationships: NONE,
      met: NONE,
      contradictions: NONE,
    });
    await empty(database);
    const all = [first, second, third];
    await importInto(database, {
      ...first,
      actors: all.flatMap(({ actors }) => actors),
      reports: all.flatMap(({ reports }) => reports),
      claims: all.flatMap(({ claims }) => claims),
    });
    expect(await dump(database)).toEqual(apart);
  });

  test('takes nothing back any more once it says it too, or was taken for a version by mistake', async () => {
    await importInto(database, first);
    await importInto(database, second);
    await importInto(database, {
      ...second,
      claims: [...second.claims, claim('9', fights, { reportId: 'report:june-2' })],
    });
    expect(await marks()).toEqual({});
    await importInto(database, second);
    expect(Object.keys(await marks())).toEqual(['claim:june/2']);
    await importInto(database, { ...second, reports: [report('june-2', { knownAt: JULY })] });
    expect(await marks()).toEqual({});
  });

  test('that is retracted takes its own words and those before it along', async () => {
    await importInto(database, first);
    await importInto(database, second);
    await importInto(database, {
      ...NOTHING,
      reports: [report('sorry', { knownAt: AUGUST, retracts: ['report:june-2'] })],
    });
    expect(await marks()).toEqual({
      'claim:june/1': ['report:sorry', [AUGUST]],
      'claim:june/2': ['report:june-2', [JULY]],
      'claim:june/3': ['report:sorry', [AUGUST]],
      'claim:june-2/7': ['report:sorry', [AUGUST]],
      'claim:june-2/8': ['report:sorry', [AUGUST]],
    });
  });

  test('takes nothing back any more when its import is undone, and holds what it supersedes until then', async () => {
    const { revision: one } = await importInto(database, first);
    const before = await dump(database);
    const { revision: two } = await importInto(database, second);
    const undo = (revision: number | null) =>
      revert(database, { revision: revision ?? 0, by: 'tester', at: '2017-08-02T12:00:00.000Z', dryRun: false });
    await expect(undo(one)).rejects.toThrow('report:june would go, and report:june-2 names it');
    await undo(two);
    expect(await dump(database)).toEqual(before);
  });

  test('is refused where the version before it is not there', async () => {
    await expect(importInto(database, version('june-2', JULY, 'may'))).rejects.toThrow('the version before it');
  });
});
