import { type GraphQLObjectType, getNamedType, isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { isComputed, isEmbedded, isStored, propertiesOf } from '../../src/codegen/schemaModel.ts';
import { resolvers } from '../../src/nodes/resolvers.ts';
import { objectTypes, schema } from './contract.ts';

const table: Readonly<Record<string, object>> = resolvers;

const stored: (type: GraphQLObjectType) => boolean = isStored;

function resolved(type: string, field: string): boolean {
  return typeof Reflect.get(table[type] ?? {}, field) === 'function';
}

test('every @computed field has a resolver', () => {
  const missing = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isComputed(field) && !resolved(type.name, field.name))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(missing).toEqual([]);
});

test('every field of a node, of a relationship, of a page and of the root that is no property has a resolver', () => {
  const missing = objectTypes(schema)
    .filter((type) => stored(type) || type.name.endsWith('Connection') || type.name === 'Query')
    .flatMap((type) => {
      const properties = stored(type) ? propertiesOf(type) : [];
      return Object.values(type.getFields())
        .filter((field) => !properties.includes(field) && !resolved(type.name, field.name))
        .map((field) => `${type.name}.${field.name}`);
    });
  expect(missing).toEqual([]);
});

test('no property has a resolver: it comes from its row as it is', () => {
  const needless = objectTypes(schema)
    .filter((type) => stored(type) || isEmbedded(type))
    .flatMap((type) =>
      propertiesOf(type)
        .filter((field) => resolved(type.name, field.name))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(needless).toEqual([]);
});

test('no resolver stands for a type or a field that the contract does not have', () => {
  const strays = Object.entries(table).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (type === undefined) return [name];
    if (isScalarType(type)) return [];
    const known = 'getFields' in type ? Object.keys(type.getFields()) : [];
    return Object.keys(fields)
      .filter((field) => !known.includes(field) && !field.startsWith('__'))
      .map((field) => `${name}.${field}`);
  });
  expect(strays).toEqual([]);
});

test('what a field without a resolver brings is a value or a type whose own fields are at hand', () => {
  const open = objectTypes(schema)
    .filter((type) => stored(type) || isEmbedded(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !resolved(type.name, field.name) && isStored(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(open).toEqual([]);
});
