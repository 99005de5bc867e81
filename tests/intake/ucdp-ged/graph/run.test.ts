import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rebuild } from '../../../../src/intake/rebuild.ts';
import { type RunOptions, runImport } from '../../../../src/intake/ucdp-ged/run.ts';
import { surveyFile } from '../../../../src/intake/ucdp-ged/survey.ts';
import { ask, dump, emptyGraph, importInto } from '../../../store/graph.ts';
import { NOTHING, source } from '../../../store/records.ts';
import { csv, geojson, type Row, row, temporaryFiles } from '../madeUp.ts';

const database = emptyGraph();
const file = temporaryFiles();

const ELSEWHERE = { country: 'Iraq', country_id: '645', adm_1: 'West governorate', adm_2: '' };
const ROWS = [
  row(1),
  row(2, { type_of_violence: '2', source_original: '', where_prec: '2' }),
  row(3, { type_of_violence: '3', side_b: 'Civilians', side_b_new_id: '1', best: '3', high: '8' }),
  row(4, { date_start: '2017-07-02', date_end: '2017-07-03', date_prec: '2', source_original: 'SOHR; police' }),
  row(5, ELSEWHERE),
];

let files = 0;

async function run(content: string, further: Partial<RunOptions> = {}, reach: (rows: number) => void = () => {}) {
  const name = `${++files}${content.startsWith('{') ? '.geojson' : '.csv'}`;
  const options = {
    by: 'tester',
    dryRun: false,
    complete: false,
    published: null,
    refusedFile: refusedFile(),
    rowsABatch: 2,
  };
  return runImport(database, await surveyFile(file(name, content)), { ...options, ...further }, reach);
}

const refusedFile = () => file('refused.csv', '');
const counts = ({ added, changed, unchanged, refused }: Awaited<ReturnType<typeof run>>) => [
  added,
  changed,
  unchanged,
  refused,
];

const operations = () =>
  ask(database, 'MATCH (n:Operation) RETURN n.id AS id, n.kind AS kind, n.day AS day ORDER BY id');
const revisions = async () => (await ask(database, 'MATCH (n:Revision) RETURN count(n) AS count'))[0]?.count;

test('every row becomes an operation with its kind and day', async () => {
  expect(counts(await run(csv(ROWS)))).toEqual([5, 0, 0, 0]);
  expect(await operations()).toEqual([
    { id: 'operation:ucdp-1', kind: 'STATE_BASED_VIOLENCE', day: '2017-06-01' },
    { id: 'operation:ucdp-2', kind: 'NON_STATE_VIOLENCE', day: '2017-06-01' },
    { id: 'operation:ucdp-3', kind: 'ONE_SIDED_VIOLENCE', day: '2017-06-01' },
    { id: 'operation:ucdp-4', kind: 'STATE_BASED_VIOLENCE', day: '2017-07-02' },
    { id: 'operation:ucdp-5', kind: 'STATE_BASED_VIOLENCE', day: '2017-06-01' },
  ]);
});

test('a second run changes nothing and makes no revision', async () => {
  await run(csv(ROWS));
  const before = [await dump(database), await revisions()];
  expect(counts(await run(csv(ROWS)))).toEqual([0, 0, 5, 0]);
  expect([await dump(database), await revisions()]).toEqual(before);
});

test('the same events in another form change nothing', async () => {
  await run(csv(ROWS));
  expect(counts(await run(geojson(ROWS)))).toEqual([0, 0, 5, 0]);
});

test('a rebuild of the projections changes nothing', async () => {
  await run(csv(ROWS));
  expect(JSON.stringify(await rebuild(database))).not.toMatch(/[1-9]/);
});

test('a run that breaks off after any batch and goes on gives the graph of one that ran through', async () => {
  await run(csv(ROWS));
  const clean = await dump(database);
  for (const last of [2, 4]) {
    await ask(database, 'MATCH (n:Node) DETACH DELETE n');
    const breakOff = (rows: number) => {
      if (rows === last) throw new Error('broken off');
    };
    await expect(run(csv(ROWS), {}, breakOff)).rejects.toThrow('broken off');
    expect((await operations()).length).toBe(last);
    await run(csv(ROWS));
    expect(await dump(database)).toEqual(clean);
  }
});

test('a dry run tells what would change and writes nothing', async () => {
  await run(csv(ROWS.slice(0, 2)));
  const before = [await dump(database), await revisions()];
  const outcome = await run(csv([row(1, { high: '9' }), ...ROWS.slice(1)]), { dryRun: true, complete: true });
  expect(counts(outcome)).toEqual([3, 1, 1, 0]);
  expect([await dump(database), await revisions()]).toEqual(before);
});

test('a row that a newer edition changes is a new version of its report, and what stood before is kept', async () => {
  await run(csv(ROWS));
  expect(counts(await run(csv([row(1, { high: '9' }), ...ROWS.slice(1)])))).toEqual([0, 1, 4, 0]);
  const [claim] = await ask(
    database,
    "MATCH (n:Claim {id: 'claim:ucdp-1/1'})-[:STATED_IN]->(report:Report) RETURN n.figures[0] AS figure, report.version AS version",
  );
  expect(claim).toMatchObject({ figure: expect.stringContaining('3..9'), version: 2 });
  const [change] = await ask(
    database,
    "MATCH (n:Change {recordId: 'claim:ucdp-1/1'}) WHERE n.before IS NOT NULL RETURN n.before AS before, n.after AS after",
  );
  expect(JSON.parse(String(change?.before)).figures[0].text).toBe('3');
  expect(JSON.parse(String(change?.after)).figures[0].text).toBe('3..9');
});

test('an event that a complete file lacks is withdrawn, and what stood before is kept', async () => {
  await run(csv(ROWS));
  const outcome = await run(csv([row(1), row(2, ROWS[1])]), { complete: true });
  expect([outcome.withdrawn, outcome.scope?.from, outcome.scope?.to]).toEqual([1, '2017-06', '2017-06']);
  expect((await operations()).map(({ id }) => id)).toEqual([1, 2, 4, 5].map((id) => `operation:ucdp-${id}`));
  const [report] = await ask(
    database,
    "MATCH (n:Report {id: 'report:ucdp-3'}) RETURN n.title AS title, n.version AS version",
  );
  expect(report).toEqual({ title: 'UCDP GED event 3 (withdrawn)', version: 2 });
  const [change] = await ask(
    database,
    "MATCH (n:Change {recordId: 'claim:ucdp-3/1'}) WHERE n.after IS NULL RETURN n.before AS before",
  );
  expect(JSON.parse(String(change?.before)).about.operationKind).toBe('ONE_SIDED_VIOLENCE');
});

test('a withdrawal happens once', async () => {
  await run(csv(ROWS));
  await run(csv([row(1)]), { complete: true });
  const before = [await dump(database), await revisions()];
  expect((await run(csv([row(1)]), { complete: true })).withdrawn).toBe(0);
  expect([await dump(database), await revisions()]).toEqual(before);
});

test('an event that was withdrawn can come back', async () => {
  await run(csv(ROWS));
  await run(csv(ROWS.toSpliced(2, 1)), { complete: true });
  expect(counts(await run(csv(ROWS)))).toEqual([0, 1, 4, 0]);
  expect((await operations()).length).toBe(5);
  const [report] = await ask(
    database,
    "MATCH (n:Report {id: 'report:ucdp-3'}) RETURN n.title AS title, n.version AS version",
  );
  expect(report).toEqual({ title: 'UCDP GED event 3', version: 3 });
});

test('rows that are refused stand with line and reason in a file, the others are taken in, and nothing is withdrawn', async () => {
  await run(csv(ROWS));
  const wrong = row(6, { best: 'many', source_headline: 'a "quote"' });
  const path = refusedFile();
  const outcome = await run(csv([row(1), wrong, row(1), row(7)]), { complete: true, refusedFile: path });
  expect(counts(outcome)).toEqual([1, 0, 1, 2]);
  expect(outcome.withdrawn).toBeNull();
  const [header, first, second] = readFileSync(path, 'utf8').split('\n');
  expect(header?.startsWith('line,column,reason,id,year,')).toBe(true);
  expect(first?.startsWith('3,best,`many` is no whole number from 0 to 10000000,6,2017,')).toBe(true);
  expect(first).toContain('"a ""quote"""');
  expect(second?.startsWith('4,id,the event 1 stands on an earlier line already,1,2017,')).toBe(true);
});

test('no file of refused rows is made when none is', async () => {
  await run(csv(ROWS), { refusedFile: `${refusedFile()}.none` });
  expect(existsSync(`${refusedFile()}.none`)).toBe(false);
});

test('a source that the graph knows by a strong name is that one, and stays as it is', async () => {
  await importInto(database, {
    ...NOTHING,
    sources: [source('observatory', { name: 'The Observatory', names: [strong('SOHR')] })],
  });
  await run(csv([row(4, ROWS[3])]));
  const [claim] = await ask(database, "MATCH (n:Claim {id: 'claim:ucdp-4/1'}) RETURN n.claimantIds AS claimants");
  expect(claim?.claimants).toEqual(['actor:ucdp-4/police', 'source:observatory']);
  const names = await ask(database, "MATCH (n:Source {id: 'source:observatory'}) RETURN n.name AS name");
  expect(names).toEqual([{ name: 'The Observatory' }]);
});

test('what an earlier run put into the graph decides nothing about names', async () => {
  const named = row(1, { source_original: 'Blue Army' });
  const other = row(2, { side_b: 'Green Army', side_b_new_id: '503', source_original: 'Blue Army' });
  await run(csv([named, other]));
  const together = await dump(database);
  await ask(database, 'MATCH (n:Node) DETACH DELETE n');
  await run(csv([named]));
  await run(csv([named, other]));
  expect(await dump(database)).toEqual(together);
});

test('a place and a source keep their first spelling, and an actor takes the last name', async () => {
  await run(csv([row(1)]));
  const respelt: Row = {
    where_coordinates: 'OLD MILL town',
    source_original: 'MILL WATCH',
    side_b: 'Blue Army of Redland',
  };
  await run(csv([row(1), row(2, respelt)]));
  const names = await ask(
    database,
    "MATCH (n:Entity) WHERE n.id IN ['source:ucdp-cited-mill-watch', 'actor:ucdp-502'] OR n.name =~ '(?i)old mill town' RETURN n.name AS name ORDER BY n.id",
  );
  expect(names.map(({ name }) => name)).toEqual(['Blue Army of Redland', 'Old Mill town', 'Mill Watch']);
});

function strong(text: string) {
  return { text, language: 'en', strength: 'STRONG' as const };
}
