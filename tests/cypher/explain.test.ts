import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { testDatabase } from '../setup/graph.ts';
import { type Explained, explain } from './plan.ts';
import { clear, populate } from './population.ts';
import { type Listed, listed, named, reading } from './statements.ts';

const database = testDatabase();
const explained = new Map<string, Explained>();

beforeAll(async () => {
  await migrate(database, 'cypher/migrations');
  await populate(database);
  for (const statement of named) explained.set(statement.coordinate, await explain(database, statement));
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

/** They merge pages that each come in order from an index: one for each kind that is asked for. */
const MERGING = ['Query.operations.NEWEST', 'Query.operations.OLDEST'];
/** Sorts the parts of one operation, which are few; actors and places come in order from an index. */
const SORTING_PARTS = ['Query.timeline.items'];

/** Operators that put rows in order by themselves. */
const SORTING = /^(Sort|PartialSort|Top|PartialTop)\b/;

function using(statements: readonly Listed[], costly: readonly string[]): readonly string[] {
  return statements.flatMap(({ coordinate }) => {
    const operators = explained.get(coordinate)?.operators ?? [];
    return costlyAmong(operators, costly).map((operator) => `${coordinate} ${operator}`);
  });
}

function costlyAmong(operators: readonly string[], costly: readonly string[]): readonly string[] {
  const names = operators.map((operator) => operator.split(' ')[0] ?? '');
  return costly.filter((name) => names.some((used) => used.replace(/^(Directed|Undirected)/, '') === name));
}

describe('every statement', () => {
  test('uses labels, relationship types and properties that exist, and nothing else that Neo4j warns of', () => {
    const warnings = [...explained].flatMap(([coordinate, { warnings }]) =>
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
      explained.get(coordinate)?.operators.some((operator) => /^(Sort|PartialSort|Top) /.test(`${operator} `)),
    );
    expect(paged.length).toBeGreaterThan(20);
    expect(sorting.map(({ coordinate }) => coordinate).sort()).toEqual([...MERGING, ...SORTING_PARTS]);
  });

  test('that sorts does so within one parent, below the Apply that brings it', () => {
    const sorting = reading.flatMap(({ coordinate }) => {
      const operators = explained.get(coordinate)?.operators ?? [];
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
  const plan = (text: string) =>
    explain(database, listed({ coordinate: 'Wrong.one', text, parameters: ['keys', 'after', 'first'] }));

  test.each([
    ['a label that nothing has', 'MATCH (a:Aktor {id: 1}) RETURN a', '01N50'],
    ['a relationship type that nothing has', 'MATCH (:Actor {id: 1})-[r:BACKS]->(:Actor) RETURN r', '01N51'],
    ['a property that nothing has', 'MATCH (a:Actor {id: 1}) RETURN a.nmae', '01N52'],
  ])('%s', async (_, text, status) => {
    expect((await plan(text)).warnings.join()).toContain(status);
  });

  test.each([
    ['a scan of everything', 'MATCH (n) WHERE n.id = 1 RETURN n', 'AllNodesScan'],
    ['a scan of a label', "MATCH (a:Actor) WHERE a.description = 'x' RETURN a", 'NodeByLabelScan'],
    ['a product', 'MATCH (a:Actor {id: 1}), (b:Report) RETURN a, b', 'CartesianProduct'],
    ['a scan of a type', 'MATCH ()-[r:BACKED_BY]->() WHERE r.day > 1 RETURN r', 'RelationshipTypeScan'],
  ])('%s', async (_, text, operator) => {
    expect(costlyAmong((await plan(text)).operators, COSTLY)).toContain(operator);
  });

  test('a cursor written with NOT and an id, which makes Neo4j scan and sort', async () => {
    const { operators } = await plan(
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
