import {
  type ConstDirectiveNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  valueFromASTUntyped,
} from 'graphql';

interface Described {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The directive's arguments as strings, or undefined where the directive is absent. */
export function directive(of: Described, name: string): Record<string, string> | undefined {
  const node = of.astNode?.directives?.find((candidate) => candidate.name.value === name);
  if (node === undefined) return undefined;
  return Object.fromEntries(
    (node.arguments ?? []).map((argument) => [argument.name.value, String(valueFromASTUntyped(argument.value))]),
  );
}

/** Stored as nodes or relationships: rows of the graph come as this type. */
export function isStored(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && (isNodeType(type) || directive(type, 'edge') !== undefined);
}

export function isNodeType(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some((face) => face.name === 'Node');
}

export function isEmbedded(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && directive(type, 'embedded') !== undefined;
}

export function isComputed(field: GraphQLField<unknown, unknown>): boolean {
  return directive(field, 'computed') !== undefined;
}

export function isPage(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

export function isRequired(field: GraphQLField<unknown, unknown>): boolean {
  return isNonNullType(field.type);
}

export function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

/** The type of a row that answers the field: the item of a list, the node of a page. */
export function rowTypeOf(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
  const type = getNamedType(field.type);
  const nodes = isPage(type) ? type.getFields().nodes : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
}

/** The object types that a row of this type may turn out to be. */
export function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isInterfaceType(type)) return [...schema.getPossibleTypes(type)].filter(isStored).sort(byName);
  return isStored(type) ? [type] : [];
}

function byName(left: GraphQLNamedType, right: GraphQLNamedType): number {
  return left.name < right.name ? -1 : 1;
}

/** Fields of a stored or embedded type that are properties: scalars, enums and embedded values that nothing computes. */
export function propertiesOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => {
    if (isComputed(field) || field.args.length > 0) return false;
    const named = getNamedType(field.type);
    return isScalarType(named) || isEnumType(named) || isEmbedded(named);
  });
}

export interface FarEnd {
  readonly end: 'from' | 'to';
  /** What stands there. */
  readonly type: GraphQLNamedType;
}

/** Which end of the edge is the far one, for a field that follows an edge in one direction. */
export function farEndOf(field: GraphQLField<unknown, unknown>): FarEnd | undefined {
  const direction = directive(field, 'hop')?.direction;
  const edge = rowTypeOf(field);
  if (direction === undefined || direction === 'BOTH' || directive(edge, 'edge') === undefined) return undefined;
  const end = direction === 'OUT' ? 'to' : 'from';
  const there = isObjectType(edge) ? edge.getFields()[end] : undefined;
  return there === undefined ? undefined : { end, type: getNamedType(there.type) };
}

export interface Order {
  /** The enum value, or undefined for a list with one order. */
  readonly name: string | undefined;
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The orders in which a page can be asked for: the values of its `orderBy` argument, or its own @order. */
export function ordersOf(coordinate: string, field: GraphQLField<unknown, unknown>): readonly Order[] {
  const argument = field.args.find(({ name }) => name === 'orderBy');
  if (argument === undefined) return [orderFrom(coordinate, undefined, directive(field, 'order'))];
  const type = getNamedType(argument.type) as GraphQLEnumType;
  return type
    .getValues()
    .map((value) => orderFrom(`${type.name}.${value.name}`, value.name, directive(value, 'order')));
}

function orderFrom(at: string, name: string | undefined, found: Record<string, string> | undefined): Order {
  if (found?.by === undefined) throw new Error(`${at} orders a page and has no @order(by:, direction:)`);
  return { name, by: found.by, direction: found.direction === 'DESC' ? 'DESC' : 'ASC' };
}
