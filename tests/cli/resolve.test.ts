import { expect, test } from 'vitest';
import { sitrep } from '../setup/sitrep.ts';
import { ask, emptyGraph, importInto } from '../store/graph.ts';
import { account, actor, claim, location, NOTHING, report, source, who } from '../store/records.ts';

const database = emptyGraph();
const ID = 'contradiction:affirmed-and-denied/operation:take';

async function importWar(): Promise<void> {
  const take = account('take', 'CAPTURE', { participants: [who('reds', 'ATTACKER')] });
  await importInto(database, {
    ...NOTHING,
    actors: [actor('reds'), actor('blues')],
    locations: [location('ford')],
    sources: [source('gazette')],
    operations: [{ id: 'operation:take', name: 'Take' }],
    reports: [report('june')],
    claims: [claim('1', take), claim('2', take, { polarity: 'DENIES', claimants: ['actor:blues'], ownVoice: false })],
  });
}

test('A contradiction is resolved and opened again from the command line, each time as a revision', async () => {
  await importWar();
  const done = await sitrep(['resolve', ID, '--by', 'J. Doe', '--why', 'one is later', '--json']);
  expect([done.code, JSON.parse(done.out)]).toEqual([
    0,
    { resolutionId: 'resolution:affirmed-and-denied/operation:take/1', revision: 2 },
  ]);
  const undone = await sitrep(['unresolve', ID, '--by', 'J. Doe', '--why', 'it is not']);
  expect([undone.code, undone.out]).toEqual([
    0,
    `${ID}: open again.\nWritten as resolution:affirmed-and-denied/operation:take/1, revision 3.\n`,
  ]);
  const [resolution] = await ask(
    database,
    'MATCH (r:Resolution) RETURN r.by AS by, r.why AS why, r.undoneWhy AS undone',
  );
  expect(resolution).toEqual({ by: 'J. Doe', why: 'one is later', undone: 'it is not' });
});

test('A contradiction that is not there is refused in a sentence, with the one that may be meant', async () => {
  await importWar();
  const { code, err } = await sitrep(['resolve', `${ID}r`, '--by', 'J. Doe', '--why', 'x']);
  expect(code).toBe(1);
  expect(err).toContain(`error: there is no contradiction "${ID}r": did you mean ${ID}?`);
});

test('Who and why must be told', async () => {
  const { code, err } = await sitrep(['resolve', ID, '--by', 'J. Doe']);
  expect([code, err.includes('--why <words>')]).toEqual([1, true]);
});
