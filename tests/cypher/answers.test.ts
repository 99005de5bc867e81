import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../src/generated/cypher.ts';
import { read } from '../../src/graph/execute.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { FlatRecord } from '../../src/graph/row.ts';
import { testDatabase } from '../setup/graph.ts';
import { parameters, startOf } from './plan.ts';
import { clear, idOf, populate } from './population.ts';
import { type Listed, reading } from './statements.ts';

const database = testDatabase();

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await populate(database);
}, 300_000);
afterAll(() => clear(database));

const byCoordinate = (statement: Listed): readonly [string, Listed] => [statement.coordinate, statement];

function answer(statement: Listed, own: Record<string, unknown> = {}) {
  return read(database, statement, { ...parameters, first: 20, after: startOf(statement), ...own });
}

/** The decoder that stands beside a statement in the generated accessors. */
function decoderOf({ folder, field }: Listed): ((record: FlatRecord, at: number) => unknown) | undefined {
  const accessor = (cypher as Readonly<Record<string, Readonly<Record<string, object>>>>)[folder]?.[field];
  return accessor !== undefined && 'decode' in accessor
    ? (accessor.decode as (record: FlatRecord, at: number) => unknown)
    : undefined;
}

describe('on a graph that has every node and relationship with every property', () => {
  test.each(reading.map(byCoordinate))('%s finds a row', async (_, statement) => {
    expect((await answer(statement)).length).toBeGreaterThan(0);
  });

  const decoded = reading.filter((each) => decoderOf(each) !== undefined && each.variant !== 'totalCount');
  test.each(decoded.map(byCoordinate))('%s finds rows that keep the contract', async (_, statement) => {
    const records = await answer(statement);
    const at = records[0]?.keys[0] === 'key' ? 1 : 0;
    expect(() => records.map((record) => decoderOf(statement)?.(record, at))).not.toThrow();
  });
});

describe('a list of operations narrowed by who took part', () => {
  const ids = async (where: readonly object[]) =>
    (await answer(reading.find(({ coordinate }) => coordinate === 'Query.operations.NEWEST') as Listed, { where })).map(
      (record) => String(record.get('id')),
    );

  test('has operations of that actor only', async () => {
    const found = await ids([{ actors: [idOf('Actor', 1)] }]);
    const { records } = await database.driver.executeQuery(
      'MATCH (:Actor {id: $actor})-[:TOOK_PART_IN]->(o:Operation) RETURN DISTINCT o.id AS id ORDER BY id DESC LIMIT 21',
      { actor: idOf('Actor', 1) },
    );
    expect(found).toEqual(records.map((record) => record.get('id')));
    expect(found.length).toBeGreaterThan(0);
  });

  test('has none of them when it is turned round', async () => {
    const found = await ids([{ notActors: [idOf('Actor', 0)] }]);
    const { records } = await database.driver.executeQuery(
      'MATCH (:Actor {id: $actor})-[:TOOK_PART_IN]->(o:Operation) WHERE o.id IN $found RETURN o.id AS id',
      { actor: idOf('Actor', 0), found },
    );
    expect(found.length).toBeGreaterThan(0);
    expect(records).toEqual([]);
  });
});
