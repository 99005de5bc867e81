import { expect, test } from 'vitest';
import { rebuild } from '../../src/intake/rebuild.ts';
import { ask, emptyGraph, importInto } from './graph.ts';
import { account, change, claim, day, war, who, without } from './records.ts';

const database = emptyGraph();
const NONE = { missing: 0, differing: 0, stray: 0 };

/** Who met whom, in how many operations, from the first to the last day. */
async function met(): Promise<unknown[]> {
  const rows = await ask(
    database,
    'MATCH (one:Actor)-[met:MET]->(other:Actor) RETURN one.name + " " + other.name AS pair, met.operations AS operations, met.first AS first, met.last AS last ORDER BY pair',
  );
  return rows.map(({ pair, operations, first, last }) => [pair, Number(operations), first, last]);
}

const GUARDS = [
  ['blues red-guards', 1, '2017-06-03', '2017-06-04'],
  ['red-guards reds', 1, '2017-06-03', '2017-06-04'],
];

test('who met whom in operations, how often and when, is written with the claims', async () => {
  await importInto(database, war());
  expect(await met()).toEqual([
    ['blues red-guards', 1, '2017-06-03', '2017-06-04'],
    ['blues reds', 4, '2017-06-04', '2017-07-01'],
    ['red-guards reds', 1, '2017-06-03', '2017-06-04'],
  ]);
});

test.each<[string, Parameters<typeof importInto>[1], unknown[][]]>([
  ['one claim of several is withdrawn', without('claim:june/1'), [['blues reds', 4, '2017-06-05', '2017-07-01']]],
  [
    'the last operation is withdrawn',
    { ...war(), claims: war().claims.filter(({ id }) => !['claim:june/6', 'claim:june/10'].includes(id)) },
    [['blues reds', 3, '2017-06-04', '2017-06-05']],
  ],
  [
    'an operation moves to another day',
    change(war(), 'claim:june/6', { when: day('2017-05-01') }),
    [['blues reds', 4, '2017-05-01', '2017-06-05']],
  ],
])('is kept when %s', async (_, records, reds) => {
  await importInto(database, war());
  await importInto(database, {
    ...records,
    operations: records.operations.filter(({ id }) => id !== 'operation:march'),
  });
  expect((await met()).filter((row) => Array.isArray(row) && row[0] === 'blues reds')).toEqual(reds);
  expect((await rebuild(database)).met).toEqual(NONE);
});

test('two who no longer met are no longer joined', async () => {
  await importInto(database, war());
  await importInto(database, without('claim:radio/3'));
  expect(await met()).toEqual([['blues reds', 4, '2017-06-04', '2017-07-01']]);
});

test('an operation that others join later counts once for each two', async () => {
  await importInto(database, war());
  const joined = account('talks', 'NEGOTIATION', { participants: [who('patron', 'MEDIATOR'), who('reds', 'PARTY')] });
  await importInto(database, { ...war(), claims: [...war().claims, claim('14', joined, { when: day('2017-06-01') })] });
  expect(await met()).toEqual([
    ['blues patron', 1, '2017-06-01', '2017-06-05'],
    GUARDS[0],
    ['blues reds', 4, '2017-06-01', '2017-07-01'],
    ['patron reds', 1, '2017-06-01', '2017-06-01'],
    GUARDS[1],
  ]);
  expect((await rebuild(database)).met).toEqual(NONE);
});

test('a rebuild mends what is missing, wrong or too much', async () => {
  await importInto(database, war());
  const before = await met();
  await ask(database, "MATCH (:Actor)-[m:MET {id: 'actor:blues actor:reds'}]->(:Actor) SET m.operations = 9");
  await ask(database, "MATCH (:Actor)-[m:MET {id: 'actor:blues actor:red-guards'}]->(:Actor) DELETE m");
  await ask(
    database,
    "MATCH (a:Actor {id: 'actor:patron'}), (b:Actor {id: 'actor:reds'}) CREATE (a)-[:MET {id: 'actor:patron actor:reds', operations: 1}]->(b)",
  );
  expect((await rebuild(database)).met).toEqual({ missing: 1, differing: 1, stray: 1 });
  expect(await met()).toEqual(before);
});
