import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { isList, isPage } from '../../src/codegen/schemaModel.ts';
import { readTypeDefinitions } from '../../src/typeDefinitions.ts';

export type Field = GraphQLField<unknown, unknown>;

/** The contract, as the files of schema/ state it. */
export const schema: GraphQLSchema = buildSchema(readTypeDefinitions());

/** Something of a schema that has a description, with its coordinate: `Actor.operations(first:)`, `@hop(type:)`. */
export interface Described {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

const ownTypes = (of: GraphQLSchema) =>
  Object.values(of.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

export function objectTypes(of: GraphQLSchema): readonly GraphQLObjectType[] {
  return ownTypes(of).filter(isObjectType);
}

export function withFields(of: GraphQLSchema): readonly (GraphQLObjectType | GraphQLInterfaceType)[] {
  return ownTypes(of).filter((type) => isObjectType(type) || isInterfaceType(type));
}

/** Every field with its coordinate. */
export function fieldsOf(of: GraphQLSchema): readonly { readonly coordinate: string; readonly field: Field }[] {
  return withFields(of).flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field })),
  );
}

export function describedIn(of: GraphQLSchema): readonly Described[] {
  const argumentsOf = (owner: string, args: readonly GraphQLArgument[]) =>
    args.map(({ name, description }) => ({ coordinate: `${owner}(${name}:)`, description }));
  return [
    ...ownTypes(of).map(({ name, description }) => ({ coordinate: name, description })),
    ...fieldsOf(of).flatMap(({ coordinate, field }) => [
      { coordinate, description: field.description },
      ...argumentsOf(coordinate, field.args),
    ]),
    ...ownTypes(of)
      .filter(isEnumType)
      .flatMap((type) =>
        type.getValues().map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, description })),
      ),
    ...ownTypes(of)
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map(({ name, description }) => ({
          coordinate: `${type.name}.${name}`,
          description,
        })),
      ),
    ...of
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap(({ name, description, args }) => [
        { coordinate: `@${name}`, description },
        ...argumentsOf(`@${name}`, args),
      ]),
  ];
}

/** Lists that bring things of the graph and have no end of their own: lists of objects and interfaces, and pages. */
export function unbounded(of: GraphQLSchema): readonly string[] {
  return fieldsOf(of)
    .filter(({ field }) => bringsMany(field) && !hasBound(field))
    .map(({ coordinate }) => coordinate);
}

function bringsMany(field: Field): boolean {
  const type = getNamedType(field.type);
  return isPage(type) || (isList(field) && (isObjectType(type) || isInterfaceType(type)));
}

function hasBound(field: Field): boolean {
  const first = field.args.find(({ name }) => name === 'first');
  return first !== undefined && String(first.type) === 'Int!' && Number(first.defaultValue) > 0;
}
