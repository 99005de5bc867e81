import { expect, test } from 'vitest';
import { cypher } from '../../src/generated/cypher.ts';
import { ClaimMode, Reliability, Side } from '../../src/generated/types.ts';
import type { Many } from '../../src/graph/accessor.ts';
import { databaseOf } from '../../src/graph/database.ts';
import { loadMany } from '../../src/graph/load.ts';
import { createRequest } from '../../src/graph/request.ts';
import { verdictOn } from '../../src/nodes/standing.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { api } from '../setup/api.ts';

/** Every relationship between two actors that passes the view, whether its claims agree, and how it is judged from them. */
async function judged(asked: unknown) {
  const { database } = api();
  const request = createRequest(database, prepareView);
  const view = prepareView(asked);
  const { records } = await database.driver.executeQuery('MATCH (a:Actor) RETURN a.id AS id', {}, databaseOf(database));
  const ids = records.map((record) => record.get('id') as string);
  const ofAll = <Edge>(list: Many<Edge>) =>
    Promise.all(ids.map((id) => loadMany(request, list, id, { first: 100, view }))).then((lists) => lists.flat());
  const { backers, parts, allies, enemies } = cypher.Actor;
  const edges = [
    ...(await ofAll(backers)),
    ...(await ofAll(parts)),
    ...(await ofAll(allies)),
    ...(await ofAll(enemies)),
  ];
  return Promise.all(
    edges.map(async (edge) => ({
      id: edge.id,
      unanimous: edge.unanimous,
      standing: (await verdictOn({ ...edge }, request, view)).standing,
    })),
  );
}

test.each([
  ['without a view', null],
  ['as known by an early day', { knownAt: '2017-06-08T00:00:00Z' }],
  ['through the claims of one side', { lens: { sides: [Side.Government] } }],
  ['through what is announced only', { lens: { modes: [ClaimMode.Intent] } }],
  ['through reliable sources', { lens: { minReliability: Reliability.B } }],
])('a relationship between actors of which all claims agree is affirmed: %s', async (_, asked) => {
  const unanimous = (await judged(asked)).filter((edge) => edge.unanimous);
  expect(unanimous.filter(({ standing }) => standing !== 'AFFIRMED')).toEqual([]);
});

test('there are such relationships', async () => {
  expect((await judged(null)).some((edge) => edge.unanimous)).toBe(true);
});
