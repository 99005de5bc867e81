import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS, REPORTS } from '../../src/cli/paths.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { TraceEntry } from '../../src/graph/request.ts';
import { importReports } from '../../src/intake/importReports.ts';
import { runImport } from '../../src/intake/ucdp-ged/run.ts';
import { surveyFile } from '../../src/intake/ucdp-ged/survey.ts';
import { createServer } from '../../src/server/http.ts';
import { csv, type Row, row, temporaryFiles } from '../intake/ucdp-ged/madeUp.ts';
import { testDatabase } from '../setup/graph.ts';
import { ask as cypherOf, empty } from '../store/graph.ts';

const database = testDatabase();
const file = temporaryFiles();
let server: Awaited<ReturnType<typeof createServer>>;

/** The least of a row about fighting between the government and ISIS at Maskana, as UCDP codes such an event. */
const MASKANA: Row = {
  side_a_new_id: '118',
  side_a: 'Government of Syria',
  side_b_new_id: '234',
  side_b: 'IS',
  where_coordinates: 'Maskanah town',
  adm_1: 'Aleppo Governorate',
  adm_2: 'Manbij district',
  latitude: '35.963158',
  longitude: '38.035566',
  date_start: '2017-06-02',
  date_end: '2017-06-02',
};
const ELSEWHERE = {
  ...MASKANA,
  where_coordinates: 'Hadar town',
  adm_1: 'Quneitra Governorate',
  adm_2: '',
  latitude: '33.28',
  longitude: '35.83',
};
const LATER = { ...MASKANA, date_start: '2017-06-20', date_end: '2017-06-20' };

async function importRows(rows: readonly Row[]) {
  const survey = await surveyFile(file(`${rows.length}.csv`, csv(rows)));
  const options = { by: 'tester', dryRun: false, complete: false, published: null, rowsABatch: 500 };
  await runImport(database, survey, { ...options, refusedFile: file('refused.csv', '') }, () => {});
}

beforeAll(async () => {
  server = await createServer(database, pino({ level: 'error' }));
  await migrate(database, MIGRATIONS);
  await empty(database);
  await importReports(database, [REPORTS], { by: 'tester', dryRun: false });
  await importRows([row(1, MASKANA), row(2, { ...MASKANA, best: '4', high: '4' }), row(3, ELSEWHERE), row(4, LATER)]);
});

afterAll(async () => {
  await empty(database);
  await server.close();
});

async function ask(fields: string, args: string) {
  const query = `{ sameEventCandidates(${args}) { ${fields} } }`;
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'sitrep-trace': '1' },
    payload: { query },
  });
  const { data, errors, extensions } = response.json();
  return { found: data?.sameEventCandidates, errors, trace: (extensions?.trace ?? []) as TraceEntry[] };
}

const candidates = 'candidates { score operation { id } reasons { criterion score words entities { id } } }';

test('a row of a data set finds what the reports tell of the same town, day and parties, and says why', async () => {
  const { found } = await ask(candidates, 'of: "operation:ucdp-1"');
  const [likest] = found.candidates;
  expect([likest.operation.id, likest.score]).toEqual(['operation:maskana-encirclement', 0.83]);
  const site = likest.reasons[0].entities.map(({ id }: { id: string }) => id);
  expect(likest.reasons.map(({ entities, ...reason }: { entities: unknown }) => reason)).toEqual([
    { criterion: 'PLACE', score: 0.87, words: 'less than 1 km apart' },
    { criterion: 'TIME', score: 1, words: 'on the same day' },
    { criterion: 'PARTIES', score: 0.66, words: 'parties in common' },
    { criterion: 'KIND', score: 0.6, words: 'one of a general kind that has room for the other' },
  ]);
  expect(site).toEqual(['location:maskana-aleppo', expect.stringMatching(/^location:ucdp-maskanah-town-/)]);
});

test('what has no point is found by its day, its parties and the governorate it lies in', async () => {
  const { found } = await ask(candidates, 'of: "operation:ucdp-1"');
  const villages = found.candidates.find(
    ({ operation }: { operation: { id: string } }) => operation.id === 'operation:jadyaa-capture',
  );
  expect(villages.reasons.slice(0, 2)).toMatchObject([
    { score: 0.25, words: 'in the same governorate' },
    { score: 0.4, words: 'one day apart' },
  ]);
});

test('the report’s operation finds the rows of the town and of those days, and not the row elsewhere or weeks later', async () => {
  const { found } = await ask('candidates { operation { id } }', 'of: "operation:maskana-encirclement"');
  const ids = found.candidates.map(({ operation }: { operation: { id: string } }) => operation.id);
  expect(ids.slice(0, 2)).toEqual(['operation:ucdp-1', 'operation:ucdp-2']);
  expect(ids).not.toEqual(expect.arrayContaining([expect.stringMatching(/ucdp-[34]/)]));
});

test('two rows of one data set are told apart by it, and counted', async () => {
  const { found } = await ask('compared complete toldApart candidates { operation { id } }', 'of: "operation:ucdp-1"');
  const ids = found.candidates.map(({ operation }: { operation: { id: string } }) => operation.id);
  expect(ids).not.toContain('operation:ucdp-2');
  expect([found.toldApart, found.complete, found.compared > found.candidates.length]).toEqual([1, true, true]);
});

test('a view that hides the reports leaves only what the data set tells', async () => {
  const lens = 'view: { knownAt: "2017-06-01" }';
  const { errors } = await ask('totalCount', `of: "operation:ucdp-1", ${lens}`);
  expect(errors[0].message).toContain('of: there is no operation "operation:ucdp-1" at this view');
  const hidden = 'view: { lens: { excludeSources: ["source:southfront", "source:tsi"] } }';
  const { found } = await ask('candidates { operation { id } }', `of: "operation:ucdp-1", minScore: 0.6, ${hidden}`);
  expect(found.candidates).toEqual([]);
});

test('a score outside 0 to 1 is refused', async () => {
  const { errors } = await ask('totalCount', 'of: "operation:ucdp-1", minScore: 1.5');
  expect([errors[0].extensions.code, errors[0].extensions.argument]).toEqual(['BAD_ARGUMENT', 'minScore']);
});

test('fifty operations nearby take the statements of a few', async () => {
  const few = await ask(candidates, 'of: "operation:maskana-encirclement"');
  await importRows(Array.from({ length: 50 }, (_, n) => row(100 + n, MASKANA)));
  const many = await ask(candidates, 'of: "operation:maskana-encirclement"');
  expect(many.found.candidates.length).toBeGreaterThan(few.found.candidates.length);
  const statements = ({ trace }: typeof few) => trace.map(({ coordinate }) => coordinate).sort();
  expect(statements(many)).toEqual(statements(few));
});

test('more than five hundred operations nearby are said to be too many', async () => {
  await cypherOf(
    database,
    `MATCH (operation:Operation {id: 'operation:ucdp-1'})
     UNWIND range(1, 501) AS n
     CREATE (copy:Operation) SET copy = operation {.*, id: 'operation:copy-' + n}`,
  );
  const { found } = await ask('complete', 'of: "operation:maskana-encirclement"');
  expect(found).toEqual({ complete: false });
});
