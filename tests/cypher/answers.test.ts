import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../src/generated/cypher.ts';
import { read } from '../../src/graph/execute.ts';
import { migrate } from '../../src/graph/migrations.ts';
import type { FlatRecord } from '../../src/graph/row.ts';
import { testDatabase } from '../setup/graph.ts';
import { type Planned, parameters, plan } from './plan.ts';
import { clear, idOf, populate } from './population.ts';
import { type Listed, listed, named, reading } from './statements.ts';

const database = testDatabase();
/** Planning takes Neo4j much longer than answering, so each statement is planned once for all tests. */
const planned = new Map<string, Planned>();

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await populate(database);
  for (const statement of named) {
    const mode = reading.includes(statement) ? 'PROFILE' : 'EXPLAIN';
    planned.set(statement.coordinate, await plan(database, statement, mode));
  }
}, 300_000);
afterAll(() => clear(database));

/** Operators that read a whole label, type or index, make a product, or hold everything back. */
const COSTLY = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'RelationshipTypeScan',
  'AllRelationshipsScan',
  'NodeIndexScan',
  'RelationshipIndexScan',
  'CartesianProduct',
  'Eager',
];
/** Statements that may use such an operator, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'Query.briefing.places NodeByLabelScan': 'places are few beside claims, and any of them may have gone stale',
};

/** They merge pages that each come in order from an index, one for each kind that is asked for, or sort what few who are named have. */
const MERGING = ['NEWEST', 'OLDEST'].flatMap((order) =>
  ['kinds', 'named'].map((beginning) => `Query.operations.${order}.${beginning}`),
);
/** Sorts the parts of one operation, which are few; actors and places come in order from an index. */
const SORTING_PARTS = ['Query.timeline.items'];

/** Operators that put rows in order by themselves. */
const SORTING = /^(Sort|PartialSort|Top|PartialTop)\b/;

function using(statements: readonly Listed[], costly: readonly string[]): readonly string[] {
  return statements.flatMap(({ coordinate }) => {
    const operators = planned.get(coordinate)?.operators ?? [];
    return costlyAmong(operators, costly).map((operator) => `${coordinate} ${operator}`);
  });
}

function costlyAmong(operators: readonly string[], costly: readonly string[]): readonly string[] {
  const names = operators.map((operator) => operator.split(' ')[0] ?? '');
  return costly.filter((name) => names.some((used) => used.replace(/^(Directed|Undirected)/, '') === name));
}

/** The decoder that stands beside a statement in the generated accessors. */
function decoderOf({ folder, field }: Listed): ((record: FlatRecord, at: number) => unknown) | undefined {
  const accessor = (cypher as Readonly<Record<string, Readonly<Record<string, object>>>>)[folder]?.[field];
  return accessor !== undefined && 'decode' in accessor
    ? (accessor.decode as (record: FlatRecord, at: number) => unknown)
    : undefined;
}

const byCoordinate = (statement: Listed): readonly [string, Listed] => [statement.coordinate, statement];
const recordsOf = ({ coordinate }: Listed) => planned.get(coordinate)?.records ?? [];

describe('on a graph that has every node and relationship with every property', () => {
  test.each(reading.map(byCoordinate))('%s finds a row', (_, statement) => {
    expect(recordsOf(statement).length).toBeGreaterThan(0);
  });

  const decoded = reading.filter((each) => decoderOf(each) !== undefined && each.variant !== 'totalCount');
  test.each(decoded.map(byCoordinate))('%s finds rows that keep the contract', (_, statement) => {
    const records = recordsOf(statement);
    const at = records[0]?.keys[0] === 'key' ? 1 : 0;
    expect(() => records.map((record) => decoderOf(statement)?.(record, at))).not.toThrow();
  });
});

describe('a list of operations narrowed by who took part', () => {
  const ids = async (where: readonly object[]) => {
    const { NEWEST } = cypher.Query.operations.orders;
    const after = { day: '\uffff', id: '' };
    const records = await read(database, NEWEST, { ...parameters, after, where });
    return records.map((record) => String(record.get('id')));
  };

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

describe('every statement', () => {
  test('uses labels, relationship types and properties that exist, and nothing else that Neo4j warns of', () => {
    const warnings = [...planned].flatMap(([coordinate, { warnings }]) =>
      warnings.map((warning) => `${coordinate}: ${warning}`),
    );
    expect(warnings).toEqual([]);
  });
});

describe('every statement that reads', () => {
  test('reads no whole label, type or index, makes no product and holds nothing back', () => {
    expect(using(reading, COSTLY).filter((found) => !(found in ALLOWED))).toEqual([]);
  });

  test('that answers a page takes its order from an index', () => {
    const paged = reading.filter(({ text }) => text.includes('$after'));
    const sorting = paged.filter(({ coordinate }) =>
      planned.get(coordinate)?.operators.some((operator) => /^(Sort|PartialSort|Top) /.test(`${operator} `)),
    );
    expect(paged.length).toBeGreaterThan(20);
    expect(sorting.map(({ coordinate }) => coordinate).sort()).toEqual([...MERGING, ...SORTING_PARTS]);
  });

  test('that sorts does so within one parent, below the Apply that brings it', () => {
    const sorting = reading.flatMap(({ coordinate }) => {
      const operators = planned.get(coordinate)?.operators ?? [];
      const sort = operators.findIndex((operator) => SORTING.test(operator));
      const apply = operators.findIndex((operator) => operator.startsWith('Apply'));
      return sort >= 0 && (apply < 0 || sort < apply) ? [coordinate] : [];
    });
    expect(sorting.sort()).toEqual([
      'Query.controlMap.places',
      'Query.graph.operationsAt',
      'Query.graph.relationshipsAt',
      ...MERGING,
    ]);
  });

  test('keeps to the exceptions that are needed', () => {
    const found = using(reading, COSTLY);
    expect(Object.keys(ALLOWED).filter((allowed) => !found.includes(allowed))).toEqual([]);
  });
});

describe('a wrong statement is caught:', () => {
  const planOf = (text: string) =>
    plan(database, listed({ coordinate: 'Wrong.one', text, parameters: ['keys', 'after', 'first'] }), 'EXPLAIN');

  test.each([
    ['a label that nothing has', 'MATCH (a:Aktor {id: 1}) RETURN a', '01N50'],
    ['a relationship type that nothing has', 'MATCH (:Actor {id: 1})-[r:BACKS]->(:Actor) RETURN r', '01N51'],
    ['a property that nothing has', 'MATCH (a:Actor {id: 1}) RETURN a.nmae', '01N52'],
  ])('%s', async (_, text, status) => {
    expect((await planOf(text)).warnings.join()).toContain(status);
  });

  test.each([
    ['broken syntax', 'MATCH (a:Actor RETURN a', 'Invalid input'],
    ['an unknown variable', 'MATCH (a:Actor) RETURN b', 'Variable `b` not defined'],
  ])('%s', async (_, text, said) => {
    await expect(planOf(text)).rejects.toThrow(said);
  });

  test.each([
    ['a scan of everything', 'MATCH (n) WHERE n.id = 1 RETURN n', 'AllNodesScan'],
    ['a scan of a label', "MATCH (a:Actor) WHERE a.description = 'x' RETURN a", 'NodeByLabelScan'],
    ['a product', 'MATCH (a:Actor {id: 1}), (b:Report) RETURN a, b', 'CartesianProduct'],
    ['a scan of a type', 'MATCH ()-[r:BACKED_BY]->() WHERE r.day > 1 RETURN r', 'RelationshipTypeScan'],
  ])('%s', async (_, text, operator) => {
    expect(costlyAmong((await planOf(text)).operators, COSTLY)).toContain(operator);
  });

  test('a cursor written with NOT and an id, which makes Neo4j scan and sort', async () => {
    const { operators } = await planOf(
      `UNWIND $keys AS key CALL (key) {
        MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
        WHERE edge.fromId = key AND edge.day <= $after.day AND NOT (edge.day = $after.day AND edge.id >= $after.id)
        RETURN edge ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC LIMIT $first
      } RETURN key, edge.id AS id`,
    );
    expect(costlyAmong(operators, COSTLY)).not.toEqual([]);
    expect(operators.some((operator) => SORTING.test(operator))).toBe(true);
  });
});
