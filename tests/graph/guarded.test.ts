import { expect, test } from 'vitest';
import { expandFragments, fragmentsOf } from '../../src/codegen/expand.ts';
import { readCypherFiles } from '../../src/codegen/files.ts';
import { readMigrations } from '../../src/graph/migrations.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { ask, dump, emptyGraph, importInto } from '../store/graph.ts';
import { account, actor, claim, location, NOTHING, relation, report, source } from '../store/records.ts';

const database = emptyGraph();

const raid = (name: string) => account(name, 'RAID');

/** The gazette takes its report back in July; the courier's stands; the bulletin is not for everyone, and one claim was rejected. */
const told = {
  ...NOTHING,
  actors: [actor('reds'), actor('blues')],
  locations: [location('ford')],
  sources: [source('gazette'), source('courier')],
  operations: ['plain', 'mixed', 'retracted', 'withheld', 'rejected'].map((name) => ({
    id: `operation:${name}`,
    name,
  })),
  reports: [
    report('june'),
    report('courier', { sourceId: 'source:courier', knownAt: '2017-06-20T00:00:00.000Z' }),
    report('bulletin', { sourceId: 'source:courier', handling: 'AMBER' as const }),
    report('july', { knownAt: '2017-07-01T00:00:00.000Z', retracts: ['report:june'] }),
  ],
  claims: [
    claim('1', raid('retracted')),
    claim('2', relation('FIGHTS', 'actor:reds', 'actor:blues')),
    claim('1', raid('plain'), { reportId: 'report:courier' }),
    claim('2', raid('rejected'), { reportId: 'report:courier', reviewState: 'REJECTED' }),
    claim('3', relation('FIGHTS', 'actor:blues', 'actor:reds'), { reportId: 'report:courier' }),
    claim('1', raid('withheld'), { reportId: 'report:bulletin' }),
    claim('2', raid('mixed'), { reportId: 'report:bulletin' }),
    claim('4', raid('mixed'), { reportId: 'report:courier' }),
  ],
};

const fragments = fragmentsOf(readCypherFiles('cypher'));
const answered = ['seen', 'told'].map((field) => `${field}(thing) AS ${field}`).join(', ');
const question = expandFragments(fragments, {
  path: 'asked of all',
  folder: '',
  field: '',
  variant: undefined,
  text: `MATCH (thing:Operation|Claim) RETURN thing.id AS id, ${answered} ORDER BY id
    UNION ALL MATCH (:Entity)-[thing]->(:Entity) WHERE thing.claims IS NOT NULL RETURN thing.id AS id, ${answered} ORDER BY id`,
});

test.each([
  ['before anything was known', '2017-05-01'],
  ['before the courier', '2017-06-19'],
  ['before the retraction', '2017-06-30'],
  ['after it', '2017-07-02'],
  ['at any time', null],
])(
  'a view that asks nothing but when sees by the earliest claim what it sees by all entries: %s',
  async (_, knownAt) => {
    await importInto(database, told);
    const view = prepareView({ knownAt });
    const short = await ask(database, question, { view });
    expect(short).toEqual(await ask(database, question, { view: { ...view, plain: false } }));
    expect(short.length).toBeGreaterThan(20);
  },
);

test('what is guarded says so, also where a graph is brought up to date', async () => {
  await importInto(database, told);
  const imported = await dump(database);
  const guarded = await ask(
    database,
    'MATCH (operation:Operation {guarded: true}) RETURN operation.id AS id ORDER BY id',
  );
  expect(guarded.map(({ id }) => id)).toEqual(
    ['mixed', 'rejected', 'retracted', 'withheld'].map((name) => `operation:${name}`),
  );
  await ask(database, 'MATCH (n) REMOVE n.guarded');
  await ask(database, 'MATCH ()-[r]->() REMOVE r.guarded');
  const [migration] = readMigrations('cypher/migrations').filter(({ name }) => name.includes('guarded'));
  for (const statement of migration?.statements ?? []) await ask(database, statement);
  expect(await dump(database)).toEqual(imported);
});
