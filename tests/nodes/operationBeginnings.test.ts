import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../src/server/http.ts';
import { emptyGraph, importInto } from '../store/graph.ts';
import { account, claim, report, war, where, who } from '../store/records.ts';

const database = emptyGraph();
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  server = await createServer(database, pino({ level: 'error' }));
});
afterAll(() => server.close());

/** In June the Reds raid Ford; in July it is said that the Red Guards took part, and that it was at Hill. */
beforeEach(() => {
  const later = account('raid', 'RAID', {
    participants: [who('red-guards', 'ATTACKER')],
    places: [where('hill', 'SITE')],
  });
  return importInto(database, {
    ...war(),
    operations: [...war().operations, { id: 'operation:raid', name: 'Raid' }],
    reports: [...war().reports, report('july', { knownAt: '2017-07-01T00:00:00.000Z' })],
    claims: [...war().claims, claim('20', account('raid', 'RAID')), claim('1', later, { reportId: 'report:july' })],
  });
});

async function raids(named: string, view: string, order: string) {
  const query = `{
    operations(where: { kind: [RAID], ${named} }, view: { ${view} }, orderBy: ${order}) { totalCount nodes { id } }
  }`;
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return response.json().data.operations;
}

describe.each(['NEWEST', 'OLDEST'])('%s first, an operation is one of', (order) => {
  test.each([
    ['an actor', 'actors: ["actor:red-guards"]'],
    ['a place', 'locations: ["location:hill"]'],
    ['an actor at a place', 'actors: ["actor:red-guards"], locations: ["location:ford"]'],
  ])('%s once it is known', async (_, named) => {
    const known = { totalCount: 1, nodes: [{ id: 'operation:raid' }] };
    expect(await raids(named, 'knownAt: "2017-07-02"', order)).toEqual(known);
    expect(await raids(named, 'knownAt: "2017-06-30"', order)).toEqual({ totalCount: 0, nodes: [] });
    expect(await raids('actors: ["actor:reds"]', 'knownAt: "2017-06-30"', order)).toEqual(known);
  });
});
