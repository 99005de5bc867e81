import { buildSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { directive, isComputed, isEmbedded, isPage } from '../../src/codegen/schemaModel.ts';
import { MAX_FIRST } from '../../src/graph/resolve.ts';
import { describedIn, fieldsOf, objectTypes, schema, unbounded, withFields } from './contract.ts';

/** Lists without `first`, and what bounds them. */
const BOUNDED_OTHERWISE: readonly [RegExp, string][] = [
  [/^Query\.nodes$/, 'as many as ids are given, and these are at most a hundred'],
  [/Connection\.(edges|nodes)$/, 'the field that brings the page has `first`'],
  [/^Claim\.(participants|places|figures)$/, 'values of one claim, as it stands in its report'],
  [/^Control\.holders$/, 'one per holder that the last word of an origin names'],
  [/^Operation\.figures$/, 'one per measure and thing counted, and both are closed lists'],
  [/^NameResolution\.candidates$/, 'the field that brings it has `first`'],
  [/^Query\.accounts$/, 'one per side, and sides are a closed list'],
  [/^Graph\.(nodes|edges)$/, 'the field that brings the graph has `first`, and edges join its nodes'],
  [/^(Graph\.hidden|\w+\.degrees)$/, 'one per type and direction, of each node of the graph'],
  [/^Path\.steps$/, 'one per hop, and hops are bounded by maxHops'],
  [/^PathStep\.ties$/, 'one per type and direction, and both are closed lists'],
  [/^Distribution\.buckets$/, '`first` of the field that brings the distribution'],
  [/^OrderOfBattle\.units$/, '`first` of the field that brings it'],
  [/^CommonBacker\.paths$/, 'one per actor asked about, and these are at most ten'],
  [/^TimelineItem\.words$/, 'one per place asked about and claim of one operation, as it stands in its report'],
  [/^ControlWord\.actors$/, 'values of one claim, as it stands in its report'],
  [/^BackingPath\.relationships$/, 'one per hop, and hops are bounded by maxHops'],
];

describe('the contract', () => {
  test('describes every type, field, argument, enum value, input field and directive', () => {
    const bare = describedIn(schema).filter(({ description }) => !description?.trim());
    expect(bare.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  test('describes in sentences: a capital or a code at the beginning, a full stop at the end', () => {
    const odd = describedIn(schema).filter(
      ({ description }) => !/^[A-Z0-9`]/.test(description ?? '') || !/[.)]$/.test(description ?? ''),
    );
    expect(odd.map(({ coordinate, description }) => `${coordinate}: ${description}`)).toEqual([]);
  });

  test('bounds every list of things by `first` with a default', () => {
    const open = unbounded(schema).filter(
      (coordinate) => !BOUNDED_OTHERWISE.some(([pattern]) => pattern.test(coordinate)),
    );
    expect(open).toEqual([]);
  });

  test('has no default of `first` above what is allowed, where the description says 1 to 100', () => {
    const firsts = fieldsOf(schema).flatMap(({ coordinate, field }) =>
      field.args.filter(({ name }) => name === 'first').map((first) => ({ coordinate, first })),
    );
    const beyond = firsts.filter(
      ({ first }) => first.description?.includes(`1 to ${MAX_FIRST}`) && Number(first.defaultValue) > MAX_FIRST,
    );
    expect(firsts.filter(({ first }) => !/1 to [\d,]+/.test(first.description ?? ''))).toEqual([]);
    expect(beyond).toEqual([]);
  });

  test('needs each exception from `first`', () => {
    const open = unbounded(schema);
    const idle = BOUNDED_OTHERWISE.filter(([pattern]) => !open.some((coordinate) => pattern.test(coordinate)));
    expect(idle).toEqual([]);
  });

  test('names types in PascalCase, fields and arguments in camelCase, enum values in SCREAMING_SNAKE_CASE', () => {
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const wrong = [
      ...types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name)),
      ...fieldsOf(schema)
        .flatMap(({ field }) => [field.name, ...field.args.map(({ name }) => name)])
        .filter((name) => !isCamelCase(name)),
      ...types
        .filter(isInputObjectType)
        .flatMap((type) => Object.keys(type.getFields()).filter((name) => !isCamelCase(name))),
      ...types
        .filter(isEnumType)
        .flatMap((type) => type.getValues().map(({ name }) => name))
        .filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)),
    ];
    expect(wrong).toEqual([]);
  });

  test('names what narrows a list …Where, what orders it …Order', () => {
    const wrong = fieldsOf(schema).flatMap(({ coordinate, field }) =>
      field.args
        .filter(({ name, type }) => {
          const named = getNamedType(type).name;
          return (name === 'where' && !named.endsWith('Where')) || (name === 'orderBy' && !named.endsWith('Order'));
        })
        .map(({ name }) => `${coordinate}(${name}:)`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every page', () => {
  test.each(
    objectTypes(schema)
      .filter(isPage)
      .map(({ name }) => name),
  )('%s has edges, nodes, pageInfo and totalCount', (name) => {
    const item = name.slice(0, -'Connection'.length);
    const fields =
      objectTypes(schema)
        .find((type) => type.name === name)
        ?.getFields() ?? {};
    expect(Object.fromEntries(Object.values(fields).map((field) => [field.name, String(field.type)]))).toEqual({
      edges: `[${item}Edge!]!`,
      nodes: `[${item}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
    const edge =
      objectTypes(schema)
        .find((type) => type.name === `${item}Edge`)
        ?.getFields() ?? {};
    expect(Object.fromEntries(Object.values(edge).map((field) => [field.name, String(field.type)]))).toEqual({
      cursor: 'String!',
      node: `${item}!`,
    });
  });

  test('is asked for with first and after', () => {
    const wrong = fieldsOf(schema)
      .filter(({ field }) => isPage(getNamedType(field.type)))
      .filter(
        ({ field }) => !['first', 'after'].every((name) => field.args.some((argument) => argument.name === name)),
      );
    expect(wrong.map(({ coordinate }) => coordinate)).toEqual([]);
  });
});

describe('every relationship of the graph', () => {
  const related = objectTypes(schema).filter((type) => directive(type, 'edge') !== undefined);

  test.each(related.map((type) => [type.name, type] as const))(
    '%s has both ends, typed as @edge names them, and their ids',
    (_, type) => {
      const { from, to } = directive(type, 'edge') ?? {};
      const fields = type.getFields();
      expect(['from', 'to', 'fromId', 'toId'].map((name) => String(fields[name]?.type))).toEqual([
        `${from}!`,
        `${to}!`,
        'ID!',
        'ID!',
      ]);
    },
  );

  test('that rests on claims has a type of RelationshipType, and each such type has one', () => {
    const stated = related
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Relationship'))
      .map((type) => directive(type, 'edge')?.type);
    const kinds = schema.getType('RelationshipType');
    const values = isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : [];
    expect([...new Set(stated)].sort()).toEqual([...values].sort());
  });
});

test('each @hop names a relationship type of the graph or one that comes with the report or the gazetteer', () => {
  const known = new Set([
    ...objectTypes(schema).map((type) => directive(type, 'edge')?.type),
    'STATED_IN',
    'PUBLISHED_BY',
    'CITES',
    'RETRACTS',
    'SUPERSEDES',
    'WITHIN',
    'OWNED_BY',
    'ALIGNED_WITH',
  ]);
  const unknown = fieldsOf(schema).filter(({ field }) => {
    const hop = directive(field, 'hop');
    return hop !== undefined && !known.has(hop.type);
  });
  expect(unknown.map(({ coordinate }) => coordinate)).toEqual([]);
});

test('a value without identity has no list of things and no argument', () => {
  const wrong = objectTypes(schema)
    .filter(isEmbedded)
    .flatMap((type) => Object.values(type.getFields()).filter((field) => field.args.length > 0 && !isComputed(field)));
  expect(wrong).toEqual([]);
});

describe('a contract that breaks a rule is caught:', () => {
  const wrong = buildSchema(`
    directive @mark(how: String) on OBJECT
    type Query { "All." all(first: Int!): [Thing!]! some(first: Int! = 20): [Thing!]! page: ThingConnection! }
    "A thing." type Thing { "Its kind." kind(of: Int): Kind }
    "Things." type ThingConnection { "Things." nodes(first: Int! = 1): [Thing!]! }
    enum Kind { GOOD }
    input ThingWhere { kind: Kind }
  `);

  test('whatever has no description', () => {
    const bare = describedIn(wrong).filter(({ description }) => !description);
    expect(bare.map(({ coordinate }) => coordinate).sort()).toEqual([
      '@mark',
      '@mark(how:)',
      'Kind',
      'Kind.GOOD',
      'Query',
      'Query.all(first:)',
      'Query.page',
      'Query.some',
      'Query.some(first:)',
      'Thing.kind(of:)',
      'ThingConnection.nodes(first:)',
      'ThingWhere',
      'ThingWhere.kind',
    ]);
  });

  test('a list whose first has no default, and a page without first', () => {
    expect(unbounded(wrong)).toEqual(['Query.all', 'Query.page']);
  });

  test('types with fields are all looked at', () => {
    expect(withFields(wrong).map(({ name }) => name)).toEqual(['Query', 'Thing', 'ThingConnection']);
  });
});

function isCamelCase(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}
