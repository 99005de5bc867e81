import { int } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { actorId, GOVERNORATES, governorateId, placeId, sourceId } from '../../bench/conflict/world.ts';
import { unboundedAmong } from '../../bench/plan.ts';
import { cypher } from '../../src/generated/cypher.ts';
import { RelationshipType } from '../../src/generated/types.ts';
import type { OrderedStatement, Statement } from '../../src/graph/accessor.ts';
import { read } from '../../src/graph/execute.ts';
import { readMigrations } from '../../src/graph/migrations.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { ask } from '../store/graph.ts';
import { LARGE, largeGraph, run } from './largeGraph.ts';
import { neighbourhoodCost } from './neighbourhood.ts';
import { type Cost, costOf, narrowedBy } from './profile.ts';

const database = largeGraph();
const HUB = actorId(0);
/** What all claims of the graph pass, and what has to be asked of each. */
const LENS = prepareView({ lens: { minReliability: 'E' } });
const MIDDLE = { day: '2015-06-01', id: 'U' };

const page = (statement: OrderedStatement, parameters: object) => costOf(database, statement, { ...parameters });
const unbounded = ({ operators }: Cost) => unboundedAmong(operators);

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
  const { orders, totalCount } = cypher.Query.operations;
  const { NEWEST, OLDEST } = orders;
  const year = { from: '2015-01-01', to: '2015-12-31' };
  const ofKinds = (order: typeof NEWEST | typeof OLDEST) => ({ ...order, ...order.from.kinds });
  test.each<[string, OrderedStatement, { kind?: string[]; day?: object } | null, number]>([
    ['that is not narrowed', NEWEST, null, 21],
    ['by dates', NEWEST, { day: year }, 21],
    ['by a kind that is common', ofKinds(NEWEST), { kind: ['CLASH'] }, 21],
    ['by a kind that is rare', ofKinds(OLDEST), { kind: ['RAID'] }, 21],
    ['by a kind that there is none of', ofKinds(NEWEST), { kind: ['EXCHANGE'] }, 0],
    ['by kind and dates', ofKinds(NEWEST), { kind: ['AIR_STRIKE'], day: year }, 21],
    ['by kind and dates, oldest first', ofKinds(OLDEST), { kind: ['AIR_STRIKE'], day: year }, 21],
  ])('costs 130 hits at most: %s', async (_, statement, where, rows) => {
    const cost = await page(statement, { kinds: where?.kind, ...narrowedBy(where) });
    expect(cost.rows).toBe(rows);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(130);
  });

  test.each([
    ['an actor that has few', { actors: [actorId(250)] }],
    ['a place that has few', { locations: [placeId(300)] }],
    ['one of both', { actors: [actorId(250)], locations: [placeId(300), placeId(301)] }],
  ])('looks at the operations of whoever is named where these are few: %s', async (_, where) => {
    const parameters = { named: Object.values(where).flat(), ...narrowedBy(where) };
    const first = await page({ ...NEWEST, ...NEWEST.from.named }, parameters);
    const total = await costOf(database, totalCount.from.named, parameters);
    expect([...unbounded(first), ...unbounded(total)]).toEqual([]);
    expect(first.hits).toBeLessThanOrEqual(1_000);
    expect(total.hits).toBeLessThanOrEqual(1_000);
  });

  test('costs 130 hits at most for each kind where several are asked for', async () => {
    const kinds = ['CLASH', 'CAPTURE'];
    const cost = await page(ofKinds(NEWEST), { kinds, ...narrowedBy({ kind: kinds, day: year }) });
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(260);
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

describe('who holds a place', () => {
  const { claimsOnControl } = cypher.judgement;
  const claimsThere = async (id: string, kinds: readonly string[]) => {
    const text =
      'MATCH (:Location {id: $id})<-[:TOOK_PLACE_AT]-(operation:Operation) WHERE operation.kind IN $kinds UNWIND operation.claims AS claim RETURN count(DISTINCT claim) AS claims';
    return Number((await ask(database, text, { id, kinds }))[0]?.claims);
  };

  test('is read at the place that has most from the claims that may say so, in so many hits each, and from no others', async () => {
    const cost = await costOf(database, claimsOnControl, { keys: [placeId(0)] });
    expect(cost.rows).toBe(await claimsThere(placeId(0), ['CAPTURE', 'WITHDRAWAL']));
    expect(await claimsThere(placeId(0), ['CLASH', 'SHELLING', 'AIR_STRIKE'])).toBeGreaterThan(10 * cost.rows);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(60 * cost.rows);
  });

  test('is read of a hundred places in so many hits for each claim that may say so, and a few for each place', async () => {
    const keys = Array.from({ length: 100 }, (_, rank) => placeId(rank));
    const cost = await costOf(database, claimsOnControl, { keys });
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(60 * cost.rows + 3 * keys.length);
  });

  test('is asked of the places of an area without looking at those outside', async () => {
    const within = governorateId(0);
    const inside = Math.ceil(LARGE.places / GOVERNORATES) + 1;
    const cost = await costOf(database, cypher.Query.controlMap.places, { within, box: null, first: int(100) });
    expect(cost.rows).toBeGreaterThan(20);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(20 * inside);
  });
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
    const cost = await costOf(database, counts, { of: 'OPERATIONS', by, named: null, ...year, view: LENS });
    expect(operations).toBeLessThan(LARGE.operations / 2);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(operations * ceiling);
  });
});

describe('a distribution of the operations of whoever is named', () => {
  const { counts, deaths } = cypher.Query.distribution;
  test.each([
    ['the actor that has most', { actors: [HUB] }, [HUB], 40 * LARGE.operations],
    ['a place that has few', { locations: [placeId(399)] }, [placeId(399)], 1_000],
  ])('looks at no others: %s', async (_, where, named, ceiling) => {
    const cost = await costOf(database, counts, { of: 'OPERATIONS', by: 'ACTOR', named, ...narrowedBy(where) });
    expect(cost.rows).toBeGreaterThan(0);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(ceiling);
  });

  test('reads the figures of each from its own claims, not from all of the data set', async () => {
    const year = narrowedBy({ day: { from: '2015-01-01', to: '2015-12-31' } });
    const cost = await costOf(database, deaths, { by: 'MONTH', dataSet: sourceId(0), named: null, ...year });
    expect(cost.hits).toBeLessThanOrEqual(LARGE.operations * 10);
  });
});

describe('a graph of what happened, whenever it was,', () => {
  const { relationships, relationshipsAt } = cypher.Query.graph;
  const any = { from: '', to: '\uffff', most: int(2_001), via: Object.values(RelationshipType) };
  const OF_PLACES = ['ADVANCED_ON', 'CAPTURED', 'CONTROLS', 'STRUCK', 'WITHDREW_FROM'];

  test('at a place that has few reads what leads there', async () => {
    const cost = await costOf(database, relationshipsAt, { ...any, places: [placeId(300), placeId(301)] });
    expect(cost.rows).toBeGreaterThan(0);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(cost.rows * 25 + 2 * OF_PLACES.length);
  });

  test('seeks nothing of a type that is not asked for', async () => {
    const few = await costOf(database, relationships, { ...any, via: ['WITHDREW_FROM'] });
    expect(few.rows).toBeGreaterThan(0);
    expect(few.hits).toBeLessThanOrEqual(few.rows * 25);
    const around = { keys: [HUB], via: ['WITHDREW_FROM'], among: null, most: int(11), shown: int(10) };
    expect((await costOf(database, cypher.Query.neighbourhood.ofActors, around)).hits).toBeLessThanOrEqual(500);
  });
});

describe('the order of battle of the actor that has most', () => {
  test('costs 30 hits at most for each unit', async () => {
    const cost = await costOf(database, cypher.Actor.parts, { keys: [HUB], first: int(200) });
    expect(cost.rows).toBe(10);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(cost.rows * 30);
  });
});

describe('a timeline', () => {
  const { items, count } = cypher.Query.timeline;
  const range = { from: '', to: '\uffff', after: { day: '', id: '' } };
  test.each([
    ['the actor that has most', [HUB]],
    ['the place that has most', [placeId(0)]],
  ])('of %s costs 1,000 hits a page at most', async (_, subjects) => {
    const cost = await costOf(database, items, { ...range, keys: subjects, subjects });
    expect(cost.rows).toBe(21);
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(1_000);
  });

  test('is counted in so many hits for each operation', async () => {
    const cost = await costOf(database, count, { ...range, subjects: [HUB] });
    expect(unbounded(cost)).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(LARGE.operations * 9);
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
