import { describe, expect, test } from 'vitest';
import { fieldOf, followsHop, orderedAsDeclared, throughTheView } from './contractRules.ts';
import { bounded, given, hinted, labelled, limited, paired, type Rule, readsOnly, spelt } from './rules.ts';
import { type Listed, listed, migrating, named, reading, writing } from './statements.ts';

/** Parameters that a part of a computed field takes beside the field's arguments. */
const OF_PARTS: Readonly<Record<string, readonly string[]>> = {
  'Query.search.byName': ['queries', 'candidates', 'labels', 'near', 'view'],
  'Query.controlMap.places': ['within', 'box', 'first', 'view'],
  'Query.whatChanged.claims': ['since', 'until', 'about', 'modes', 'view'],
  'Query.paths.ties': ['keys', 'via', 'ends', 'fanOut', 'view'],
  'Query.paths.tiesToPlaces': ['keys', 'via', 'ends', 'fanOut', 'view'],
  'Query.paths.tiesOfPlaces': ['keys', 'via', 'ends', 'fanOut', 'view'],
  'Query.paths.operations': ['keys', 'first', 'scanned', 'view'],
  'Query.distribution.fromIndex': ['by', 'where', 'range', 'view'],
  'Query.distribution.size': ['range', 'most'],
  'Query.distribution.sizes': ['lists', 'most'],
  'Query.distribution.counts': ['of', 'by', 'where', 'named', 'range', 'view'],
  'Query.distribution.deaths': ['dataSet', 'by', 'where', 'named', 'range', 'view'],
  'Query.timeline.items': ['keys', 'subjects', 'from', 'to', 'first', 'after', 'view'],
  'Query.timeline.count': ['subjects', 'from', 'to', 'view'],
  'Query.whatChanged.places': ['actors'],
  'Query.briefing.contradictions': ['subjects', 'view'],
  'Query.briefing.withdrawn': ['since', 'until', 'about', 'view'],
  'Query.briefing.rejected': ['since', 'until', 'about', 'view'],
  'Query.briefing.places': ['about', 'view'],
  'Query.sameEventCandidates.near': ['areas', 'from', 'to', 'of', 'view'],
  'Query.sameEventCandidates.places': ['keys'],
  'Query.sameEventCandidates.names': ['keys'],
  'Query.gaps.operations': ['from', 'to', 'within', 'view'],
  'Query.gaps.imported': ['view'],
  'Query.gaps.lastTold': ['keys', 'view'],
};

/** Statements that put in order what a later clause of the same order limits: written between them, it keeps the planner from a join. */
const ORDERED_FOR_LATER: Readonly<Record<string, true>> = { 'Query.timeline.items': true };

/** Statements that bring what a view may hide and need not ask it. */
const SEEN_ALREADY: Readonly<Record<string, string>> = {
  'Claim.report': 'a claim passes the view only if its report was out and may be seen',
};

/** Statements of counts that are kept, whose patterns end in nodes without a label. */
const WITHOUT_LABELS = /\.degrees\.stored$/;

function parametersFor(statement: Listed): readonly string[] {
  const field = fieldOf(statement);
  if (field === undefined) return OF_PARTS[statement.coordinate] ?? statement.parameters;
  const { beginning } = statement;
  return [...field.args.map(({ name }) => name), 'keys', 'after', 'range', 'view', ...(beginning ? [beginning] : [])];
}

function complaints(statements: readonly Listed[], rule: Rule): readonly string[] {
  return statements.flatMap((statement) => rule(statement).map((complaint) => `${statement.coordinate}: ${complaint}`));
}

describe('every statement', () => {
  test('uses the labels and types of the contract', () => {
    expect(complaints(named, spelt)).toEqual([]);
  });

  test('uses the parameters that are given to it, and no others', () => {
    expect(complaints(named, (each) => given(parametersFor(each))(each))).toEqual([]);
  });

  test('has a label in each node pattern and a type in each relationship pattern', () => {
    // The counts that Neo4j keeps beside a node are of a type and a direction, whatever the label of the other end.
    const written = named.filter(({ coordinate }) => !WITHOUT_LABELS.test(coordinate));
    expect(complaints(written, labelled)).toEqual([]);
  });

  test('has a bound on each hop of variable length', () => {
    expect(complaints(named, bounded)).toEqual([]);
  });

  test('joins by each relationship only ends that the contract joins by it', () => {
    expect(complaints(named, paired)).toEqual([]);
  });
});

test('every statement that writes, or reads for a write, says which index it begins at where it follows relationships', () => {
  expect(complaints(writing, hinted)).toEqual([]);
});

describe('every statement that reads', () => {
  test('has no clause that writes', () => {
    expect(complaints(reading, readsOnly)).toEqual([]);
  });

  test('has a limit with each order', () => {
    const others = reading.filter(({ coordinate }) => !(coordinate in ORDERED_FOR_LATER));
    expect(complaints(others, limited)).toEqual([]);
  });

  test('follows the relationship that @hop names, in its direction', () => {
    expect(complaints(reading, followsHop)).toEqual([]);
  });

  test('is ordered as @order declares', () => {
    expect(complaints(reading, orderedAsDeclared)).toEqual([]);
  });

  test('asks the view wherever it brings what a view may hide', () => {
    const asking = reading.filter(({ coordinate }) => !(coordinate in SEEN_ALREADY));
    expect(complaints(asking, throughTheView)).toEqual([]);
  });
});

test('every migration uses the labels and types of the contract, and joins by each type what the contract joins by it', () => {
  expect([...complaints(migrating, spelt), ...complaints(migrating, paired)]).toEqual([]);
});

test('there are statements of each sort to check', () => {
  expect([reading.length, writing.length, migrating.length].every((count) => count > 10)).toBe(true);
});

test('each exception still names a statement', () => {
  const coordinates = named.map(({ coordinate }) => coordinate);
  expect(
    [...Object.keys(SEEN_ALREADY), ...Object.keys(OF_PARTS)].filter((name) => !coordinates.includes(name)),
  ).toEqual([]);
});

function statement(coordinate: string, text: string): Listed {
  return listed({ coordinate, text, parameters: [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '') });
}

const actorList = (pattern: string) => `UNWIND $keys AS key MATCH ${pattern} RETURN key, edge.id AS id`;

describe('a wrong statement is caught:', () => {
  test.each([
    ['a misspelt label', spelt, actorList('(:Aktor {id: key})-[edge:BACKED_BY]->(:Actor)'), 'no label Aktor'],
    [
      'a misspelt type',
      spelt,
      actorList('(:Actor {id: key})-[edge:BACKD_BY]->(:Actor)'),
      'no relationship type BACKD_BY',
    ],
    [
      'a direction that no relationship of the type has',
      paired,
      actorList('(:Actor {id: key})<-[edge:TOOK_PART_IN]-(:Operation)'),
      'TOOK_PART_IN joins no Operation to a Actor',
    ],
    [
      'an end that no relationship of the type has',
      paired,
      actorList('(:Location {id: key})-[edge:BACKED_BY]->(:Actor)'),
      'BACKED_BY joins no Location to a Actor',
    ],
    [
      'an end whose label stands elsewhere',
      paired,
      'MATCH (place:Location {id: 1}) MATCH (place)-[edge:BACKED_BY]->(:Actor) RETURN edge',
      'BACKED_BY joins no Location to a Actor',
    ],
    ['a parameter that nothing gives', given(['keys']), 'MATCH (a:Actor {id: $kye}) RETURN a', 'nothing gives $kye'],
    ['a node without a label', labelled, 'MATCH (a {id: 1}) RETURN a', '(a{id:1}) has no label'],
    ['an anonymous node without a label', labelled, 'MATCH (a:Actor)-[:FIGHTS]-() RETURN a', '() has no label'],
    ['a relationship without a type', labelled, 'MATCH (a:Actor)-[e]-(:Actor) RETURN a', '-[e]- has no type'],
    ['an unbounded hop', bounded, 'MATCH (a:Actor)-[:PART_OF*]->(b:Actor) RETURN b', '* has no bound'],
    ['a hop bounded below only', bounded, 'MATCH (a:Actor)-[:PART_OF*2..]->(b:Actor) RETURN b', '*2.. has no bound'],
    ['an unbounded quantifier', bounded, 'MATCH (a:Actor)-[:PART_OF]->+(b:Actor) RETURN b', '+ has no bound'],
    [
      'a quantifier bounded below only',
      bounded,
      'MATCH (a:Actor)-[:PART_OF]->{2,}(b:Actor) RETURN b',
      '{2,} has no bound',
    ],
    ['ends of two pairs mixed', paired, 'MATCH (a:Actor)-[:PART_OF]->(b:Operation) RETURN b', 'PART_OF joins no Actor'],
    ['a merge', readsOnly, 'MERGE (a:Actor {id: 1}) RETURN a', 'writes: MERGE'],
    ['a property set', readsOnly, 'MATCH (a:Actor) SET a.name = 1 RETURN a', 'writes: SET'],
    ['a deletion', readsOnly, 'MATCH (a:Actor) DETACH DELETE a', 'writes: DETACHDELETE'],
    [
      'a beginning at an id without its index',
      hinted,
      'UNWIND $ids AS id MATCH (a:Report {id: id})-[:SUPERSEDES*1..20]->(b:Report) RETURN b.id',
      'does not say which index',
    ],
    ['an order without a limit', limited, 'MATCH (a:Actor) RETURN a ORDER BY a.name', 'has no LIMIT'],
  ])('%s', (_, rule, text, said) => {
    expect(rule(statement('Actor.backers', text)).join('\n')).toContain(said);
  });

  const page = (head: string) =>
    `${head} AND CASE WHEN edge.day = $after.day THEN edge.id < $after.id ELSE true END RETURN edge ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC LIMIT $first`;
  test.each([
    [
      'a hop against its direction',
      followsHop,
      'Actor.backers',
      '(:Actor {id: key})<-[edge:BACKED_BY]-(:Actor)',
      'says BACKED_BY OUT; the statement goes IN',
    ],
    [
      'a hop against its direction by a copied key',
      followsHop,
      'Actor.backers',
      '(:Actor)-[edge:BACKED_BY]->(:Actor) WHERE edge.toId = key',
      'says BACKED_BY OUT; the statement goes IN',
    ],
    [
      'a hop by another type',
      followsHop,
      'Actor.backers',
      '(:Actor {id: key})-[edge:PART_OF]->(:Actor)',
      'follows no BACKED_BY',
    ],
    [
      'a hop that starts nowhere',
      followsHop,
      'Actor.backers',
      '(:Actor)-[edge:BACKED_BY]->(:Actor)',
      'from neither end',
    ],
    [
      'a hop both ways where one is meant',
      followsHop,
      'Actor.backers',
      '(:Actor {id: key})-[edge:BACKED_BY]-(:Actor)',
      'goes BOTH',
    ],
    [
      'a list without an order',
      orderedAsDeclared,
      'Actor.backers',
      '(:Actor {id: key})-[edge:BACKED_BY]->(:Actor)',
      'without ORDER BY',
    ],
    [
      'a relationship read without the view',
      throughTheView,
      'Actor.backers',
      '(:Actor {id: key})-[edge:BACKED_BY]->(:Actor)',
      'brings Backing and does not ask the view',
    ],
  ])('%s', (_, rule, coordinate, pattern, said) => {
    expect(rule(statement(coordinate, actorList(pattern))).join('\n')).toContain(said);
  });

  test.each([
    ['the other way round', (text: string) => text.replaceAll('DESC', 'ASC'), 'is not DESC'],
    ['by another property', (text: string) => text.replace('edge.day DESC', 'edge.role DESC'), 'must end in day, id'],
    ['without the id', (text: string) => text.replace(', edge.id DESC', ''), 'must end in day, id'],
    [
      'with a cursor the other way',
      (text: string) => text.replace('day <= $after', 'day >= $after'),
      'day has no bound',
    ],
    ['with a cursor that repeats an item', (text: string) => text.replace('id < $', 'id <= $'), 'id has no bound'],
  ])('a page ordered %s', (_, spoil, said) => {
    const good = page(
      'MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation) WHERE edge.fromId = key AND edge.day <= $after.day',
    );
    expect(orderedAsDeclared(statement('Actor.operations.NEWEST', good))).toEqual([]);
    expect(orderedAsDeclared(statement('Actor.operations.NEWEST', spoil(good))).join('\n')).toContain(said);
  });
});
