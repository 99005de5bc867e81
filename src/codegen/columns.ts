import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
} from 'graphql';
import { directive, isEmbedded, isList, isRequired, possibleTypes, propertiesOf } from './schemaModel.ts';

/** A column that is no property: cypher/fragments/unanimous.cypher. */
const UNANIMOUS = 'unanimous';

/** Columns of a row of this type, in the order of the SDL; for an interface the union over its types. */
export function columnsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  const columns = new Set<string>();
  for (const possible of possibleTypes(schema, type)) {
    for (const field of propertiesOf(possible)) for (const column of columnsOfField(field)) columns.add(column);
    if (carriesEvidence(possible)) columns.add('claims');
    if (isJudgedByItself(possible)) columns.add(UNANIMOUS);
  }
  return [...columns];
}

/** Projected relationships also bring the ids of the claims they rest on. */
export function carriesEvidence(type: GraphQLObjectType): boolean {
  return directive(type, 'edge') !== undefined && type.getInterfaces().some(({ name }) => name === 'Relationship');
}

/** Relationships between actors stand or fall by their own claims; whether all of these agree comes with the row. */
function isJudgedByItself(type: GraphQLObjectType): boolean {
  const edge = directive(type, 'edge');
  return carriesEvidence(type) && edge?.from === 'Actor' && edge.to === 'Actor';
}

function columnsOfField(field: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(field.type);
  if (!isEmbedded(type) || isList(field)) return [field.name];
  return propertiesOf(type).map((part) => embeddedColumn(field.name, part.name));
}

function embeddedColumn(field: string, part: string): string {
  return `${field}${part[0]?.toUpperCase()}${part.slice(1)}`;
}

/** `RETURN key, actor` becomes `RETURN key, actor.id AS id, …`; a prefix keeps the columns of two things apart. */
export function projection(schema: GraphQLSchema, type: GraphQLNamedType, variable: string, prefix = ''): string {
  const columns = columnsOf(schema, type).map(
    (column) => `${column === UNANIMOUS ? `${UNANIMOUS}(${variable})` : `${variable}.${column}`} AS ${prefix}${column}`,
  );
  const label = isInterface(schema, type) ? [`labels(${variable}) AS ${prefix}labels`] : [];
  return [...label, ...columns].join(', ');
}

/**
 * `actor {.name, .kind} AS actor`: Neo4j reads these in one go, where `actor.name, actor.kind` begins anew for each. The id is left
 * out: an edge has it at hand.
 */
export function readAtOnce(schema: GraphQLSchema, type: GraphQLNamedType, variable: string): string {
  const columns = columnsOf(schema, type).filter((column) => column !== 'id');
  const label = isInterface(schema, type) ? `labels(${variable}) AS ${variable}_labels, ` : '';
  return `${label}${variable} {${columns.map((column) => `.${column}`).join(', ')}} AS ${variable}`;
}

function isInterface(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return possibleTypes(schema, type)[0] !== type;
}

/** TypeScript of the row's type and of its decoder. */
export function rowSource(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const types = possibleTypes(schema, type);
  const columns = columnsOf(schema, type);
  if (isInterface(schema, type)) {
    const cases = types.map(
      (possible) => `    case '${possible.name}':\n      return ${objectSource(possible, columns, 1)};`,
    );
    return `export type ${type.name}Row = ${types.map(({ name }) => `${name}Row`).join(' | ')};

export function decode${type.name}(record: FlatRecord, at: number): ${type.name}Row {
  switch (labelOf(record.get(at), ${JSON.stringify(types.map(({ name }) => name))})) {
${cases.join('\n')}
    default:
      throw unknownLabel('${type.name}', record.get(at));
  }
}
`;
  }
  const object = types[0];
  if (object === undefined)
    throw new Error(`${type.name} is neither a node nor a relationship: its rows cannot be decoded`);
  const members = propertiesOf(object).map((field) => `  readonly ${field.name}: ${typeSource(field)};`);
  const evidence = carriesEvidence(object) ? ['  readonly claimIds: readonly string[];'] : [];
  if (isJudgedByItself(object)) evidence.push(`  readonly ${UNANIMOUS}: boolean;`);
  return `export interface ${object.name}Row {
  readonly __typename: '${object.name}';
${[...members, ...evidence].join('\n')}
}

export function decode${object.name}(record: FlatRecord, at: number): ${object.name}Row {
  return ${objectSource(object, columns, 0)};
}
`;
}

function objectSource(type: GraphQLObjectType, columns: readonly string[], offset: number): string {
  const at = (column: string) => {
    const index = columns.indexOf(column) + offset;
    return `record.get(at${index === 0 ? '' : ` + ${index}`})`;
  };
  const fields = propertiesOf(type).map((field) => `${field.name}: ${decodeSource(type.name, field, at)}`);
  if (carriesEvidence(type)) fields.push(`claimIds: distinct(${at('claims')})`);
  if (isJudgedByItself(type))
    fields.push(`${UNANIMOUS}: required<boolean>(${at(UNANIMOUS)}, '${type.name}.${UNANIMOUS}')`);
  return `{ __typename: '${type.name}', ${fields.join(', ')} }`;
}

function decodeSource(owner: string, field: GraphQLField<unknown, unknown>, at: (column: string) => string): string {
  const type = getNamedType(field.type);
  const coordinate = `${owner}.${field.name}`;
  if (isEmbedded(type)) {
    if (isList(field)) return `texts<${type.name}Value>(${at(field.name)})`;
    const parts = propertiesOf(type).map((part) => {
      const column = at(embeddedColumn(field.name, part.name));
      return `${part.name}: ${valueSource(`${coordinate}.${part.name}`, part, column)}`;
    });
    const first = propertiesOf(type).find(isRequired);
    const value = `{ ${parts.join(', ')} }`;
    if (first === undefined || isRequired(field)) return value;
    return `${at(embeddedColumn(field.name, first.name))} == null ? null : ${value}`;
  }
  return valueSource(coordinate, field, at(field.name));
}

function valueSource(coordinate: string, field: GraphQLField<unknown, unknown>, column: string): string {
  if (isList(field)) return `list<${scalarSource(getNamedType(field.type))}>(${column})`;
  const value = isRequired(field) ? 'required' : 'optional';
  const label = isRequired(field) ? `, '${coordinate}'` : '';
  return `${value}<${scalarSource(getNamedType(field.type))}>(${column}${label})`;
}

function typeSource(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const single = isEmbedded(type) ? `${type.name}Value` : scalarSource(type);
  if (isList(field)) return `readonly ${single}[]`;
  return isRequired(field) ? single : `${single} | null`;
}

/** TypeScript of an embedded value. */
export function embeddedSource(type: GraphQLObjectType): string {
  const members = propertiesOf(type).map((field) => `  readonly ${field.name}: ${typeSource(field)};`);
  return `export interface ${type.name}Value {\n${members.join('\n')}\n}\n`;
}

function scalarSource(type: GraphQLNamedType): string {
  if (isEnumType(type)) return `types.${type.name}`;
  if (type.name === 'Int' || type.name === 'Float') return 'number';
  return type.name === 'Boolean' ? 'boolean' : 'string';
}
