import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/intake/records.ts';
import { OvertakenError } from '../../src/intake/store/writeAlone.ts';
import { ask, dump, empty, emptyGraph, importInto, relationships } from './graph.ts';
import {
  account,
  actor,
  change,
  claim,
  day,
  location,
  NOTHING,
  report,
  source,
  war,
  where,
  without,
} from './records.ts';

const database = emptyGraph();

describe('importing', () => {
  test('the same records twice changes nothing and makes one revision', async () => {
    const first = await importInto(database, war());
    const before = await dump(database);
    const second = await importInto(database, war());
    expect([first.revision, second.revision]).toEqual([1, null]);
    expect(await dump(database)).toEqual(before);
  });

  test('records in another order gives the same graph', async () => {
    await importInto(database, war());
    const inOrder = await dump(database);
    await empty(database);
    const { actors, locations, sources, operations, reports, claims } = war();
    await importInto(database, {
      actors: actors.toReversed(),
      locations: locations.toReversed(),
      sources: sources.toReversed(),
      operations: operations.toReversed(),
      reports: reports.toReversed(),
      claims: claims.toReversed(),
    });
    expect(await dump(database)).toEqual(inOrder);
  });

  test('report after report gives the same graph as all at once', async () => {
    const { reports, claims, ...things } = war();
    const isRadio = ({ reportId }: { reportId: string }) => reportId === 'report:radio';
    await importInto(database, war());
    const atOnce = await dump(database);
    await empty(database);
    const june = { ...things, reports: reports.slice(0, 1), claims: claims.filter((one) => !isRadio(one)) };
    await importInto(database, june);
    await importInto(database, { ...NOTHING, reports: reports.slice(1), claims: claims.filter(isRadio) });
    expect(await dump(database)).toEqual(atOnce);
  });

  test('leaves nothing when a statement fails', async () => {
    await ask(database, "CREATE (:Node:Entity {id: 'location:hill'})");
    const before = await dump(database);
    await expect(importInto(database, war())).rejects.toThrow(/location:hill/);
    expect(await dump(database)).toEqual(before);
    expect(await ask(database, 'MATCH (r:Revision) RETURN r')).toEqual([]);
  });

  test('takes more records than fit into one statement', async () => {
    const numbers = Array.from({ length: 2100 }, (_, index) => index + 1);
    const records: Records = {
      ...NOTHING,
      actors: [actor('reds'), actor('blues')],
      locations: [location('ford')],
      sources: [source('gazette')],
      reports: [report('june')],
      operations: numbers.map((number) => ({ id: `operation:raid-${number}`, name: `Raid ${number}` })),
      claims: numbers.map((number) => claim(String(number), account(`raid-${number}`, 'RAID'))),
    };
    await importInto(database, records);
    expect(await relationships(database, 'TOOK_PART_IN')).toHaveLength(2 * numbers.length);
    expect(await relationships(database, 'TOOK_PLACE_AT')).toHaveLength(numbers.length);
    expect((await importInto(database, records)).revision).toBeNull();
  });
});

describe('a changed claim', () => {
  const moved = () => change(war(), 'claim:june/4', { about: account('hill-strike', 'AIR_STRIKE') });

  test('moves its relationship', async () => {
    await importInto(database, war());
    await importInto(database, moved());
    expect((await relationships(database, 'STRUCK')).map(({ id }) => id)).toEqual([
      'STRUCK:actor:reds>location:ford:operation:hill-strike',
    ]);
  });

  test('gives the graph that the changed records give alone', async () => {
    await importInto(database, moved());
    const alone = await dump(database);
    await empty(database);
    await importInto(database, war());
    await importInto(database, moved());
    expect(await dump(database)).toEqual(alone);
  });

  test('is kept in the revision as it stood before', async () => {
    await importInto(database, war());
    const { revision } = await importInto(database, moved());
    const [row] = await ask(
      database,
      `MATCH (change:Change)-[:MADE_IN]->(revision:Revision {number: toInteger($revision)})
       RETURN change.kind AS kind, change.recordId AS id, change.before AS before, change.after AS after,
         revision.added AS added, revision.changed AS changed, revision.removed AS removed`,
      { revision },
    );
    expect(row).toMatchObject({ kind: 'Claim', id: 'claim:june/4', added: 0, changed: 1, removed: 0 });
    expect(JSON.parse(row?.before as string)).toEqual(war().claims.find(({ id }) => id === 'claim:june/4'));
    expect(JSON.parse(row?.after as string)).toEqual(moved().claims.find(({ id }) => id === 'claim:june/4'));
  });

  test('moves a denial from one relationship of an operation to another', async () => {
    await importInto(database, war());
    await importInto(database, change(war(), 'claim:june/2', { polarity: 'AFFIRMS' }));
    const ids = (await relationships(database, 'CLAIMED_BY')).map(({ id }) => id);
    expect(ids).toContain('CLAIMED_BY:operation:ford-capture>actor:blues:AFFIRMS');
    expect(ids).not.toContain('CLAIMED_BY:operation:ford-capture>actor:blues:DENIES');
  });
});

describe('a claim that its report no longer makes', () => {
  test('goes with the relationship that rested on it alone', async () => {
    await importInto(database, war());
    const { plan } = await importInto(database, without('claim:june/7'));
    expect(plan.claims.removed).toEqual(['claim:june/7']);
    expect(await relationships(database, 'BACKED_BY')).toEqual([]);
  });

  test('leaves a relationship that others still claim, with their evidence', async () => {
    await importInto(database, war());
    await importInto(database, without('claim:june/8'));
    expect(await relationships(database, 'FIGHTS')).toMatchObject([
      { id: 'FIGHTS:actor:blues>actor:reds', claims: ['claim:radio/13b'] },
    ]);
  });

  test('takes an operation along that nobody else describes', async () => {
    await importInto(database, war());
    const records = without('claim:june/4');
    const operations = records.operations.filter(({ id }) => id !== 'operation:hill-strike');
    const { plan } = await importInto(database, { ...records, operations });
    expect(plan.operations.removed).toEqual(['operation:hill-strike']);
    expect(await ask(database, "MATCH (n:Node) WHERE n.id STARTS WITH 'operation:hill-strike' RETURN n")).toEqual([]);
  });

  test('is kept in the revision as it stood before', async () => {
    await importInto(database, war());
    await importInto(database, without('claim:june/7'));
    const [row] = await ask(
      database,
      "MATCH (change:Change {recordId: 'claim:june/7'})-[:MADE_IN]->(:Revision {number: 2}) RETURN change.before AS before, change.after AS after",
    );
    expect(row?.after).toBeNull();
    expect(JSON.parse(row?.before as string)).toMatchObject({
      about: { relationship: 'BACKED_BY', means: ['TRAINING', 'WEAPONS'] },
    });
  });
});

describe('what a claim rests on', () => {
  const evidenceOf = async (type: string) => (await relationships(database, type))[0];

  test('a source that is judged worse is worse in all evidence of its reports', async () => {
    await importInto(database, war());
    await importInto(database, { ...NOTHING, sources: [source('gazette', { reliability: 'E' })] });
    expect(await evidenceOf('BACKED_BY')).toMatchObject({ reliabilities: ['E'] });
    expect(await evidenceOf('STRUCK')).toMatchObject({ publishers: ['source:gazette'], reliabilities: ['E'] });
  });

  test('an actor that changes sides does so in all evidence of its claims', async () => {
    await importInto(database, war());
    await importInto(database, { ...NOTHING, actors: [actor('blues', { side: 'COALITION' })] });
    const [denial] = (await relationships(database, 'CLAIMED_BY')).filter(({ polarity }) => polarity === 'DENIES');
    expect(denial).toMatchObject({ origins: ['actor:blues'], sides: ['COALITION'] });
  });

  test('a report that became known later makes its claims known later', async () => {
    const later = report('radio', {
      sourceId: 'source:red-radio',
      knownAt: '2017-06-09T00:00:00.000Z',
      handling: 'RED',
    });
    await importInto(database, war());
    await importInto(database, {
      ...NOTHING,
      reports: [later],
      claims: war().claims.filter((one) => one.reportId === later.id),
    });
    const [guards] = (await relationships(database, 'CAPTURED')).filter(({ fromId }) => fromId === 'actor:red-guards');
    expect(guards).toMatchObject({ knownAts: [later.knownAt, later.knownAt], handlings: [4, 4] });
    const [undated] = await ask(
      database,
      "MATCH (claim:Claim {id: 'claim:radio/13b'})-[edge:CLAIMED_BY]->(:Source) RETURN claim.day AS day, edge.day AS edgeDay",
    );
    expect(undated).toEqual({ day: '2017-06-09', edgeDay: '2017-06-09' });
  });

  test('leaves the graph that importing the new context alone gives', async () => {
    const changed = {
      ...war(),
      sources: [source('gazette', { side: 'UNKNOWN', reliability: 'F' }), ...war().sources.slice(1)],
    };
    await importInto(database, changed);
    const alone = await dump(database);
    await empty(database);
    await importInto(database, war());
    await importInto(database, { ...NOTHING, sources: changed.sources });
    expect(await dump(database)).toEqual(alone);
  });
});

describe('what is stored', () => {
  test('names stand in order, folded, the own name first', async () => {
    await importInto(database, war());
    const names = await ask(
      database,
      "MATCH (:Entity {id: 'actor:reds'})-[:NAMED]->(n:Name) RETURN n.id AS id, n.text AS text, n.folded AS folded, n.skeleton AS skeleton ORDER BY id",
    );
    expect(names).toEqual([
      { id: 'actor:reds#01', text: 'reds', folded: 'reds', skeleton: 'rds' },
      { id: 'actor:reds#02', text: 'الحمر', folded: 'حمر', skeleton: 'hmr' },
    ]);
  });

  test('numbers that count are integers, and absent is no property', async () => {
    await importInto(database, war());
    const [row] = await ask(
      database,
      `MATCH (claim:Claim {id: 'claim:june/4'})-[:STATED_IN]->(report:Report)
       RETURN valueType(claim.paragraph) AS paragraph, valueType(report.version) AS version, claim.handlings[0] IS :: INTEGER AS handling,
         claim.whenEdtf IS NULL AS undated, claim.sortNumber AS sortNumber`,
    );
    expect(row).toEqual({
      paragraph: 'INTEGER NOT NULL',
      version: 'INTEGER NOT NULL',
      handling: true,
      undated: true,
      sortNumber: '0004',
    });
  });

  test('an operation is what most of its claims say', async () => {
    const clash = (number: string, further = {}) =>
      claim(number, account('hill-strike', 'CLASH', { places: [where('hill', 'SITE')] }), further);
    const claims = [...war().claims, clash('20'), clash('21', { when: day('2017-05-30') })];
    await importInto(database, war({ claims }));
    const [row] = await ask(
      database,
      "MATCH (o:Operation {id: 'operation:hill-strike'}) RETURN o.kind AS kind, o.day AS day, o.claims AS claims",
    );
    expect(row).toEqual({
      kind: 'CLASH',
      day: '2017-05-30',
      claims: ['claim:june/20', 'claim:june/21', 'claim:june/4'],
    });
  });
});

test('a second writer is told that another one writes, and nothing of its own stays', async () => {
  const session = database.driver.session();
  const other = await session.beginTransaction();
  await other.run("CREATE (:Node:Revision {id: 'revision:1', number: 1})");
  const second = importInto(database, war()).catch((error: unknown) => error);
  const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  while ((await ask(database, blocked)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await other.commit();
  await session.close();
  expect(await second).toBeInstanceOf(OvertakenError);
  expect(await ask(database, 'MATCH (n:Entity) RETURN n')).toEqual([]);
});
