import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { embeddedSource, rowSource } from './columns.ts';
import { expandFragments, type Fragments, fragmentsOf } from './expand.ts';
import { fieldSource, statementSource } from './fieldAccessor.ts';
import { type CypherFile, readCypherFiles } from './files.ts';
import { isComputed, isEmbedded, isStored, propertiesOf, rowTypeOf } from './schemaModel.ts';

/** Folders whose statements answer no field: they write, or bring what a verdict or an export is made of. */
const WITHOUT_FIELD = ['store', 'projections', 'judgement', 'outlet'];

interface Config {
  /** The folder of the Cypher files. */
  readonly cypher: string;
}

/** Emits `cypher.<Type>.<field>` for every Cypher file, and fails when the files and the SDL do not match. */
export const plugin: PluginFunction<Config> = (schema, _documents, config) =>
  generate(schema, readCypherFiles(config.cypher));

export function generate(schema: GraphQLSchema, files: readonly CypherFile[]): string {
  const fragments = fragmentsOf(files);
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .sort(byName);
  refuseStray(schema, types, files);
  const members = [
    ...types.map((type) => memberSource(type.name, fieldSources(schema, fragments, type, files))),
    ...WITHOUT_FIELD.map((folder) => memberSource(folder, folderSources(fragments, folder, files))),
  ];
  const embedded = types.filter(isEmbedded).map(embeddedSource);
  const rows = rowTypes(schema, types, files).map((type) => rowSource(schema, type));
  return `// Generated from schema/ and cypher/ by \`npm run generate\`. Not to be edited.
import { distinct, type FlatRecord, labelOf, list, optional, required, texts, unknownLabel } from '../graph/row.ts';
import type { Many, One, Page } from '../graph/accessor.ts';
import type * as types from './types.ts';

${embedded.join('\n')}
${rows.join('\n')}
export const cypher = {
${members.filter((member) => member !== '').join('\n')}
} as const;
`;
}

function fieldSources(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  files: readonly CypherFile[],
): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const own = filesOf(type, field, files);
    if (own.length > 0) {
      return [`    ${field.name}: ${fieldSource({ schema, fragments, owner: type.name, field, files: own })},`];
    }
    if (!needsFile(type, field)) return [];
    throw new Error(
      `${type.name}.${field.name} has no file: write cypher/${type.name}/${field.name}.cypher, or mark the field @computed`,
    );
  });
}

function folderSources(fragments: Fragments, folder: string, files: readonly CypherFile[]): readonly string[] {
  return files
    .filter((file) => file.folder === folder)
    .map((file) => `    ${file.field}: ${statementSource(file, expandFragments(fragments, file))},`);
}

function memberSource(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `  ${name}: {\n${entries.join('\n')}\n  },`;
}

/** The types of all rows; an interface brings the types it may turn out to be. */
function rowTypes(
  schema: GraphQLSchema,
  types: readonly GraphQLObjectType[],
  files: readonly CypherFile[],
): readonly GraphQLNamedType[] {
  const answered = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !isComputed(field) && filesOf(type, field, files).length > 0)
      .map(rowTypeOf),
  );
  const possible = answered.filter(isAbstractType).flatMap((type) => schema.getPossibleTypes(type).filter(isStored));
  return [...new Set([...answered, ...possible])].sort(byName);
}

function byName(left: GraphQLNamedType, right: GraphQLNamedType): number {
  return left.name < right.name ? -1 : 1;
}

function filesOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  files: readonly CypherFile[],
): readonly CypherFile[] {
  return files.filter((file) => file.folder === type.name && file.field === field.name);
}

function needsFile(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (isComputed(field)) return false;
  return type.name === 'Query' || (isStored(type) && !propertiesOf(type).includes(field));
}

function refuseStray(schema: GraphQLSchema, types: readonly GraphQLObjectType[], files: readonly CypherFile[]): void {
  const stray = files.find(({ folder, field }) => {
    if (folder === 'fragments' || WITHOUT_FIELD.includes(folder)) return false;
    return types.find(({ name }) => name === folder)?.getFields()[field] === undefined;
  });
  if (stray !== undefined) throw new Error(`${stray.path} answers no field: ${strayReason(schema, stray)}`);
}

function strayReason(schema: GraphQLSchema, file: CypherFile): string {
  const type = schema.getType(file.folder);
  if (type === undefined) return `schema/ has no type ${file.folder}`;
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return `${file.folder} has the fields ${names.join(', ')}`;
}
