import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/cli/paths.ts';
import { readMigrations } from '../../src/graph/migrations.ts';
import { rebuild } from '../../src/intake/rebuild.ts';
import { ask, dump, emptyGraph, importInto } from './graph.ts';
import { war } from './records.ts';

const database = emptyGraph();
const NONE = { missing: 0, differing: 0, stray: 0 };
const NOTHING_WRONG = { names: 0, claims: 0, operations: 0, relationships: NONE, met: NONE, contradictions: NONE };

describe('a rebuild', () => {
  test('changes nothing after an import', async () => {
    await importInto(database, war());
    const before = await dump(database);
    expect(await rebuild(database)).toEqual(NOTHING_WRONG);
    expect(await dump(database)).toEqual(before);
  });

  test('changes nothing after an import that changed and removed claims', async () => {
    await importInto(database, war());
    const claims = war().claims.filter(({ id }) => id !== 'claim:june/8');
    await importInto(database, war({ claims: claims.map((one) => ({ ...one, reviewState: 'ACCEPTED' })) }));
    expect(await rebuild(database)).toEqual(NOTHING_WRONG);
  });

  test('finds nothing to do in an empty graph', async () => {
    expect(await rebuild(database)).toEqual(NOTHING_WRONG);
  });

  test.each<[string, string, object]>([
    [
      'relationships that were deleted',
      'MATCH (:Entity)-[edge:CAPTURED|FIGHTS]->(:Entity) DELETE edge',
      { relationships: { missing: 3, differing: 0, stray: 0 } },
    ],
    [
      'evidence that was damaged',
      "MATCH (:Actor)-[edge:TOOK_PART_IN {role: 'ATTACKER'}]->(:Operation) SET edge.sides = [], edge.day = '2000-01-01'",
      { relationships: { missing: 0, differing: 4, stray: 0 } },
    ],
    [
      'a relationship that no claim speaks of',
      "MATCH (one:Actor {id: 'actor:patron'}), (other:Actor {id: 'actor:reds'}) CREATE (one)-[:BACKED_BY {id: 'made-up'}]->(other)",
      { relationships: { missing: 0, differing: 0, stray: 1 } },
    ],
    [
      'a relationship that was turned round',
      'MATCH (one:Actor)-[edge:BACKED_BY]->(other:Actor) CREATE (other)-[turned:BACKED_BY]->(one) WITH edge, turned, properties(edge) AS was DELETE edge SET turned = was',
      { relationships: { missing: 1, differing: 0, stray: 1 } },
    ],
    [
      'an operation that was made another',
      "MATCH (o:Operation {id: 'operation:talks'}) SET o.kind = 'CLASH', o.claims = ['x']",
      { operations: 1 },
    ],
    [
      'a name that older rules of spelling folded',
      "MATCH (n:Name {text: 'Fordah'}) SET n.folded = 'x' REMOVE n.skeleton",
      { names: 1 },
    ],
    [
      'a claim whose evidence was damaged',
      "MATCH (c:Claim {id: 'claim:june/7'}) SET c.sides = ['GOVERNMENT'], c.day = '1999-01-01'",
      { claims: 1 },
    ],
  ])('mends %s', async (_, damage, found) => {
    await importInto(database, war());
    const before = await dump(database);
    await ask(database, damage);
    expect(await dump(database)).not.toEqual(before);
    expect(await rebuild(database)).toEqual({ ...NOTHING_WRONG, ...found });
    expect(await dump(database)).toEqual(before);
  });

  test('has nothing to mend after the migration of a graph in which no place was marked', async () => {
    await importInto(database, war());
    const before = await dump(database);
    await ask(database, 'MATCH (:Operation)-[edge:TOOK_PLACE_AT]->(:Location) REMOVE edge.bearsOnControl');
    expect(await dump(database)).not.toEqual(before);
    const [migration] = readMigrations(MIGRATIONS).filter(({ name }) => name.includes('bears_on_control'));
    for (const statement of migration?.statements ?? []) await ask(database, statement);
    expect(await dump(database)).toEqual(before);
  });
});
