import { int } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../bench/ceilings/questions.ts';
import { actorId, GOVERNORATES, governorateId, placeId } from '../../../bench/conflict/world.ts';
import { cypher } from '../../../src/generated/cypher.ts';
import { RelationshipType } from '../../../src/generated/types.ts';
import { readMigrations } from '../../../src/graph/migrations.ts';
import { ask } from '../../store/graph.ts';
import { costsIn, holdAll } from './costs.ts';
import { madeGraph } from './made.ts';
import { statementCost } from './profile.ts';

/** As many operations as the UCDP Georeferenced Event Dataset has of Syria before 2018. */
const LARGE = { operations: 16_000, places: 3_000 } as const;
const HUB = actorId(0);
const graph = madeGraph(LARGE);
const costs = costsIn(graph, LARGE.operations);

holdAll(costs);

describe('without its index', () => {
  test.each([
    ['took_part_in_from', 'hub-list'],
    ['operation_kind_day', 'list-by-rare-kind'],
    ['operation_day', 'list'],
  ])('%s too much is read for %s', async (index, name) => {
    const question = questions.find((each) => each.name === name);
    if (question === undefined) throw new Error(`there is no question ${name}`);
    await ask(graph(), `DROP INDEX ${index}`);
    try {
      expect((await costs(question)).hits).toBeGreaterThan(10 * question.hits[LARGE.operations]);
    } finally {
      await ask(graph(), creationOf(index));
      await ask(graph(), 'CALL db.awaitIndexes(60)');
    }
  });
});

describe('a search for paths', () => {
  const { ties, operations } = cypher.Query.paths;
  const via = Object.values(RelationshipType);
  const OTHERS = Array.from({ length: 40 }, (_, index) => actorId(40 + index));

  test.each([
    ['the actor that has most', [HUB]],
    ['forty others', OTHERS],
  ])('looks at no more ties of %s than it follows: 200 of each type', async (_, keys) => {
    const cost = await statementCost(graph(), ties, { keys, via, ends: keys, fanOut: int(200) });
    expect(cost.unbounded).toEqual([]);
    expect(cost.rows).toBeGreaterThan(100);
    expect(cost.rows).toBeLessThanOrEqual(keys.length * via.length * 200);
    expect(cost.hits).toBeLessThanOrEqual(cost.rows * 20);
  });

  test.each([
    ['the two that have most', [`${HUB} ${actorId(1)}`]],
    ['forty pairs', OTHERS.map((id) => `${HUB} ${id}`)],
  ])('finds the newest operations of %s in 200 hits a pair', async (_, keys) => {
    const cost = await statementCost(graph(), operations, { keys, first: int(5), scanned: int(5_000) });
    expect(cost.rows).toBe(keys.length);
    expect(cost.unbounded).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(keys.length * 200);
  });
});

describe('who holds a place', () => {
  const claimsThere = async (kinds: readonly string[]) => {
    const text =
      'MATCH (:Location {id: $id})<-[:TOOK_PLACE_AT]-(operation:Operation) WHERE operation.kind IN $kinds UNWIND operation.claims AS claim RETURN count(DISTINCT claim) AS claims';
    return Number((await ask(graph(), text, { id: placeId(0), kinds }))[0]?.claims);
  };

  test('is read from the claims that may say so, and from no others', async () => {
    const { claimsOnControl } = cypher.judgement;
    const cost = await statementCost(graph(), claimsOnControl, { keys: [placeId(0)] });
    expect(cost.rows).toBe(await claimsThere(['CAPTURE', 'WITHDRAWAL']));
    expect(await claimsThere(['CLASH', 'SHELLING', 'AIR_STRIKE'])).toBeGreaterThan(10 * cost.rows);
    expect(cost.hits).toBeLessThanOrEqual(60 * cost.rows);
  });

  test('is asked of the places of an area without looking at those outside', async () => {
    const within = governorateId(0);
    const inside = Math.ceil(LARGE.places / GOVERNORATES) + 1;
    const { places } = cypher.Query.controlMap;
    const cost = await statementCost(graph(), places, { within, box: null, first: int(100) });
    expect(cost.rows).toBeGreaterThan(20);
    expect(cost.unbounded).toEqual([]);
    expect(cost.hits).toBeLessThanOrEqual(20 * inside);
  });
});

describe('a graph of relationships of one type', () => {
  const via = ['WITHDREW_FROM'];

  test('of all time seeks none of another', async () => {
    const given = { from: '', to: '\uffff', most: int(2_001), via };
    const cost = await statementCost(graph(), cypher.Query.graph.relationships, given);
    expect(cost.rows).toBeGreaterThan(0);
    expect(cost.hits).toBeLessThanOrEqual(cost.rows * 25);
  });

  test('around the actor that has most seeks none of another', async () => {
    const given = { keys: [HUB], via, among: null, most: int(11), shown: int(10) };
    const cost = await statementCost(graph(), cypher.Query.neighbourhood.ofActors, given);
    expect(cost.rows).toBeGreaterThan(0);
    expect(cost.hits).toBeLessThanOrEqual(500);
  });
});

function creationOf(index: string): string {
  const statements = readMigrations('cypher/migrations').flatMap((migration) => migration.statements);
  const found = statements.find((statement) => statement.startsWith(`CREATE INDEX ${index} `));
  if (found === undefined) throw new Error(`no migration creates the index ${index}`);
  return found;
}
