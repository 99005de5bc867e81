import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Many, One } from '../../src/graph/accessor.ts';
import { read } from '../../src/graph/execute.ts';
import { batchesById } from '../../src/graph/keyset.ts';
import { loadMany, loadOne } from '../../src/graph/load.ts';
import { createRequest } from '../../src/graph/request.ts';
import { RowError, required } from '../../src/graph/row.ts';
import { testDatabase } from '../setup/graph.ts';

const database = testDatabase();

interface Town {
  readonly id: string;
  readonly name: string;
}

/** The town itself; it says in which transaction it was read, so that a test can tell statements apart. */
const town: One<Town & { readonly rows: number }> = {
  coordinate: 'GraphTest.town',
  text: 'WITH $keys AS keys UNWIND keys AS key MATCH (town:GraphTestTown {id: key}) RETURN key, town.id AS id, town.name AS name, size(keys) AS rows',
  parameters: ['keys'],
  decode: (record, at) => ({
    id: required(record.get(at), 'GraphTestTown.id'),
    name: required(record.get(at + 1), 'GraphTestTown.name'),
    rows: required(record.get(at + 2), 'GraphTestTown.rows'),
  }),
};

const roads: Many<string> = {
  coordinate: 'GraphTest.roads',
  text: 'WITH $keys AS keys UNWIND keys AS key MATCH (:GraphTestTown {id: key})-[:GRAPH_TEST_ROAD]->(to:GraphTestTown) WITH key, to ORDER BY to.id RETURN key, to.id AS id LIMIT $first',
  parameters: ['keys', 'first'],
  decode: (record, at) => required(record.get(at), 'GraphTest.roads'),
};

beforeAll(() =>
  database.driver.executeQuery(
    `CREATE (a:GraphTestTown {id: 'a', name: 'Arak'}), (b:GraphTestTown {id: 'b', name: 'Bir'}), (:GraphTestTown {id: 'nameless'})
     CREATE (a)-[:GRAPH_TEST_ROAD]->(b), (a)-[:GRAPH_TEST_ROAD]->(a)`,
  ),
);
afterAll(() => database.driver.executeQuery('MATCH (n:GraphTestTown) DETACH DELETE n'));

const request = () => createRequest(database, () => ({}));

describe('what one request asks in one turn', () => {
  test('of one coordinate is one statement', async () => {
    const one = request();
    const found = await Promise.all(['a', 'b', 'a', 'none'].map((id) => loadOne(one, town, id, {})));
    expect(found.map((each) => each?.name ?? null)).toEqual(['Arak', 'Bir', 'Arak', null]);
    expect(one.trace).toEqual([{ coordinate: 'GraphTest.town', keys: 3, rows: 2 }]);
  });

  test('is remembered to its end', async () => {
    const one = request();
    await loadOne(one, town, 'a', {});
    await loadOne(one, town, 'a', {});
    expect(one.trace).toHaveLength(1);
  });

  test('with different arguments is a statement each', async () => {
    const one = request();
    const found = await Promise.all([1, 2].map((first) => loadMany(one, roads, 'a', { first })));
    expect(found).toEqual([['a'], ['a', 'b']]);
    expect(one.trace).toHaveLength(2);
  });
});

describe('what two requests ask', () => {
  test('in one turn of the same coordinate is one statement, and each gets its own', async () => {
    const [left, right] = [request(), request()];
    const [a, b] = await Promise.all([loadOne(left, town, 'a', {}), loadOne(right, town, 'b', {})]);
    expect([a, b]).toEqual([
      { id: 'a', name: 'Arak', rows: 2 },
      { id: 'b', name: 'Bir', rows: 2 },
    ]);
    expect(left.trace).toEqual([{ coordinate: 'GraphTest.town', keys: 1, rows: 1 }]);
  });

  test('with different arguments is not joined', async () => {
    const found = await Promise.all([
      loadMany(request(), roads, 'a', { first: 1 }),
      loadMany(request(), roads, 'a', { first: 2 }),
    ]);
    expect(found).toEqual([['a'], ['a', 'b']]);
  });

  test('one after the other is not remembered from one to the next', async () => {
    await loadOne(request(), town, 'a', {});
    await database.driver.executeQuery("MATCH (t:GraphTestTown {id: 'a'}) SET t.name = 'Araq'");
    const second = await loadOne(request(), town, 'a', {});
    await database.driver.executeQuery("MATCH (t:GraphTestTown {id: 'a'}) SET t.name = 'Arak'");
    expect(second?.name).toBe('Araq');
  });
});

describe('a row that breaks the contract', () => {
  test('fails its own key, and the others of the batch are answered', async () => {
    const one = request();
    const [a, nameless] = await Promise.allSettled(['a', 'nameless'].map((id) => loadOne(one, town, id, {})));
    expect(a).toMatchObject({ status: 'fulfilled', value: { name: 'Arak' } });
    expect(nameless).toMatchObject({
      status: 'rejected',
      reason: new RowError('GraphTestTown.name is required, and the row has none: it has null'),
    });
  });

  test('fails the same key for the other request of the joined statement only', async () => {
    const [left, right] = [request(), request()];
    const [nameless, b] = await Promise.allSettled([
      loadOne(left, town, 'nameless', {}),
      loadOne(right, town, 'b', {}),
    ]);
    expect([nameless.status, b.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('a read', () => {
  const statement = (text: string) => ({ coordinate: 'GraphTest.wrong', text, parameters: [] });

  test('refuses to write', async () => {
    await expect(read(database, statement("CREATE (:GraphTestTown {id: 'new'})"), {})).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    const { records } = await database.driver.executeQuery("MATCH (t:GraphTestTown {id: 'new'}) RETURN t");
    expect(records).toEqual([]);
  });

  test('that a whole number limits is accepted', async () => {
    const limited = { ...statement('UNWIND [1, 2, 3] AS n RETURN n LIMIT $first'), parameters: ['first'] };
    expect(await read(database, limited, { first: 2 })).toHaveLength(2);
  });

  test('that cannot reach the database says so, and to try again', async () => {
    const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'), {
      connectionAcquisitionTimeout: 2_000,
    });
    const gone = { driver, name: undefined, close: () => driver.close() };
    const failed = read(gone, statement('RETURN 1'), {});
    await expect(failed).rejects.toMatchObject({
      message: 'the database cannot be reached at the moment: try again in a few seconds',
      extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
    });
    await gone.close();
  });
});

test('A list that is read batch by batch has every row once, in the order of ids, however the batches fall', async () => {
  const towns = {
    coordinate: 'GraphTest.towns',
    text: 'MATCH (town:GraphTestTown) WHERE town.id > $after.id RETURN town.id AS id ORDER BY town.id LIMIT $first',
    parameters: ['after', 'first'],
  };
  for (const size of [1, 2, 3, 4]) {
    const ids: string[] = [];
    for await (const rows of batchesById(database, towns, {}, size)) ids.push(...rows.map(({ id }) => id));
    expect(ids).toEqual(['a', 'b', 'nameless']);
  }
});
