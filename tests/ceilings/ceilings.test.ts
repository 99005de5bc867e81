import { int } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { actorId, placeId, sourceId } from '../../bench/conflict/world.ts';
import { cypher } from '../../src/generated/cypher.ts';
import { RelationshipType } from '../../src/generated/types.ts';
import type { OrderedStatement, Statement } from '../../src/graph/accessor.ts';
import { read } from '../../src/graph/execute.ts';
import { readMigrations } from '../../src/graph/migrations.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { LARGE, largeGraph, run } from './largeGraph.ts';
import { neighbourhoodCost } from './neighbourhood.ts';
import { type Cost, costOf, narrowedBy } from './profile.ts';

const database = largeGraph();
const HUB = actorId(0);
/** What all claims of the graph pass, and what has to be asked of each. */
const LENS = prepareView({ lens: { minReliability: 'E' } });
const MIDDLE = { day: '2015-06-01', id: 'U' };

const UNBOUNDED =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|(Directed|Undirected)?(AllRelationships|RelationshipType)Scan|(Node|(Directed|Undirected)?Relationship)IndexScan|CartesianProduct|Eager|VarLengthExpand\(All\))$/;

const page = (statement: OrderedStatement, parameters: object) => costOf(database, statement, { ...parameters });
const unbounded = ({ operators }: Cost) => operators.filter((operator) => UNBOUNDED.test(operator));

describe('a page of a list that is long', () => {
  const { NEWEST, OLDEST } = cypher.Actor.operations.orders;
  test.each([
    ['the newest operations of the actor that has most', NEWEST, { keys: [HUB] }],
    ['the oldest', OLDEST, { keys: [HUB] }],
    ['a page from the middle', NEWEST, { keys: [HUB], after: MIDDLE }],
    ['the operations at the place that has most', cypher.Location.operations.orders.ONLY, { keys: [placeId(0)] }],
    ['the reports of the source that has most', cypher.Source.reports.orders.ONLY, { keys: [sourceId(0)] }],
  ])('costs 250 hits at most: %s', async (_, statement, parameters) => {
    const cost = await page(statement, parameters);
    expect(cost.rows).toBe(21);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(250);
  });

  test('costs 400 hits at most through a lens, which asks each claim behind a row', async () => {
    const cost = await page(NEWEST, { keys: [HUB], view: LENS });
    expect(cost.rows).toBe(21);
    expect(cost.hits).toBeLessThanOrEqual(400);
    expect(cost.hits).toBeGreaterThan((await page(NEWEST, { keys: [HUB] })).hits);
  });
});

describe('a list of operations', () => {
  const { NEWEST, OLDEST } = cypher.Query.operations.orders;
  const year = { from: '2015-01-01', to: '2015-12-31' };
  test.each([
    ['that is not narrowed', NEWEST, null, 21],
    ['by dates', NEWEST, { day: year }, 21],
    ['by a kind that is common', NEWEST, { kind: ['CLASH'] }, 21],
    ['by a kind that is rare', OLDEST, { kind: ['RAID'] }, 21],
    ['by a kind that there is none of', NEWEST, { kind: ['EXCHANGE'] }, 0],
    ['by kind and dates', NEWEST, { kind: ['AIR_STRIKE'], day: year }, 21],
    ['by kind and dates, oldest first', OLDEST, { kind: ['AIR_STRIKE'], day: year }, 21],
  ])('costs 200 hits at most: %s', async (_, statement, where, rows) => {
    const cost = await page(statement, narrowedBy(where));
    expect(cost.rows).toBe(rows);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(200);
  });

  test('costs 175 hits at most for each kind where several are asked for', async () => {
    const cost = await page(NEWEST, narrowedBy({ kind: ['CLASH', 'CAPTURE'], day: year }));
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(350);
  });
});

describe('the record of the source that has most', () => {
  test.each(['own', 'relayed'] as const)('looks at as many claims as it was told to: %s', async (part) => {
    const statement = cypher.Source.trackRecord[part];
    const cost = await costOf(database, statement, { keys: [sourceId(0)], newest: int(20) });
    expect(cost.rows).toBe(21);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(2_600);
  });
});

describe('a neighbourhood of the actor that has most', () => {
  test.each([
    [50, { level: 10_000, between: 40_000, hidden: 2_000 }],
    [200, { level: 30_000, between: 100_000, hidden: 5_000 }],
  ])('of %i nodes costs a bounded number of hits, whatever stays hidden', async (first, most) => {
    const { nodes, hits, operators } = await neighbourhoodCost(database, HUB, first);
    expect(nodes).toBe(first);
    expect(unbounded({ hits: 0, rows: 0, operators })).toEqual([]);
    expect(hits.level).toBeLessThanOrEqual(most.level);
    expect(hits.between).toBeLessThanOrEqual(most.between);
    expect(hits.hidden).toBeLessThanOrEqual(most.hidden);
  });
});

describe('a search for paths', () => {
  const { ties, tiesToPlaces, tiesOfPlaces, operations } = cypher.Query.paths;
  const via = Object.values(RelationshipType);
  const OTHERS = Array.from({ length: 40 }, (_, index) => actorId(40 + index));
  test.each([
    ['the actor that has most', ties, [HUB], 6_000],
    ['forty others', ties, OTHERS, 11_000],
    ['the actor that has most to places', tiesToPlaces, [HUB], 7_500],
    ['the place that has most', tiesOfPlaces, [placeId(0)], 9_000],
  ])('follows at most 200 ties of each type, in so many hits: %s', async (_, statement, keys, ceiling) => {
    const cost = await costOf(database, statement, { keys, via, ends: keys, fanOut: int(200) });
    expect(unbounded(cost)).toEqual([]);
    expect(cost.rows).toBeGreaterThan(100);
    expect(cost.hits).toBeLessThanOrEqual(ceiling);
  });

  test.each([
    ['the two that have most', [`${HUB} ${actorId(1)}`], 200],
    ['forty pairs', OTHERS.map((id) => `${HUB} ${id}`), 6_500],
  ])(
    'finds the newest operations of two without looking through all, in so many hits: %s',
    async (_, keys, ceiling) => {
      const cost = await costOf(database, operations, { keys, first: int(5), scanned: int(5_000) });
      expect(cost.rows).toBe(keys.length);
      expect(unbounded(cost)).toEqual([]);
      expect(cost.hits).toBeLessThanOrEqual(ceiling);
    },
  );
});

describe('a distribution', () => {
  const { fromIndex, counts, size } = cypher.Query.distribution;
  const all = narrowedBy(null);
  const year = narrowedBy({ day: { from: '2015-01-01', to: '2015-12-31' } });

  test.each(['DAY', 'MONTH', 'KIND'])('by %s looks at no operation: all comes from an index', async (by) => {
    const cost = await costOf(database, fromIndex, { by, ...all });
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(LARGE.operations * 1.1);
  });

  test.each([
    ['MONTH', 25],
    ['ACTOR', 80],
    ['PLACE', 80],
  ])('by %s through a lens looks at the operations of its days only, in so many hits each', async (by, ceiling) => {
    const operations = Number((await firstValue(size, { ...year, most: 50_001 })) ?? 0);
    const cost = await costOf(database, counts, { of: 'OPERATIONS', by, ...year, view: LENS });
    expect(operations).toBeLessThan(LARGE.operations / 2);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(operations * ceiling);
  });
});

describe('without its index', () => {
  test.each([
    ['took_part_in_from', cypher.Actor.operations.orders.NEWEST, { keys: [HUB] }],
    ['operation_kind_day', cypher.Query.operations.orders.NEWEST, narrowedBy({ kind: ['RAID'] })],
    ['operation_day', cypher.Query.operations.orders.NEWEST, narrowedBy(null)],
  ])('%s a page costs more than it may', async (index, statement, parameters) => {
    await run(database, `DROP INDEX ${index}`);
    try {
      expect((await page(statement, parameters)).hits).toBeGreaterThan(LARGE.operations / 2);
    } finally {
      await run(database, creationOf(index));
      await run(database, 'CALL db.awaitIndexes(60)');
    }
  });
});

async function firstValue(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  const [record] = await read(database, statement, parameters);
  return record?.get(0);
}

function creationOf(index: string): string {
  const statements = readMigrations('cypher/migrations').flatMap((migration) => migration.statements);
  const found = statements.find((statement) => statement.startsWith(`CREATE INDEX ${index} `));
  if (found === undefined) throw new Error(`no migration creates the index ${index}`);
  return found;
}
