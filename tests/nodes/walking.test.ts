import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import type { Records } from '../../src/intake/records.ts';
import { createServer } from '../../src/server/http.ts';
import { testDatabase } from '../setup/graph.ts';
import { empty, importInto } from '../store/graph.ts';
import { actor, claim, NOTHING, relation, report, source } from '../store/records.ts';

const database = testDatabase();
let server: Awaited<ReturnType<typeof createServer>>;

afterAll(() => server.close());

const backedBy = (id: string) => relation('BACKED_BY', 'actor:reds', id);
const ofCourier = { reportId: 'report:courier', claimants: ['source:courier'] };

/** Of four backers of the Reds one is affirmed, one affirmed and denied, one denied, and one only announced. */
const told: Records = {
  ...NOTHING,
  actors: ['reds', 'affirmed', 'contested', 'denied', 'announced'].map((slug) => actor(slug)),
  sources: [source('gazette'), source('courier')],
  reports: [report('june'), report('courier', { sourceId: 'source:courier' })],
  claims: [
    claim('1', backedBy('actor:affirmed')),
    claim('2', backedBy('actor:contested')),
    claim('3', backedBy('actor:denied'), { polarity: 'DENIES' }),
    claim('4', backedBy('actor:announced'), { mode: 'INTENT' }),
    claim('2', backedBy('actor:contested'), { ...ofCourier, polarity: 'DENIES' }),
  ],
};

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await empty(database);
  await importInto(database, told);
  server = await createServer(database, pino({ level: 'error' }));
});

test('a backing that is denied or only announced leads nowhere; one that is affirmed and denied does', async () => {
  const payload = { query: '{ backers(of: "actor:reds", maxHops: 2) { backer { id } relationships { standing } } }' };
  const { data, errors } = (await server.inject({ method: 'POST', url: '/graphql', payload })).json();
  expect(errors).toBeUndefined();
  const found = data.backers.map(
    ({ backer, relationships }: { backer: { id: string }; relationships: { standing: string }[] }) =>
      `${backer.id} ${relationships.map(({ standing }) => standing)}`,
  );
  expect(found.sort()).toEqual(['actor:affirmed AFFIRMED', 'actor:contested CONTESTED']);
});
