import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { embeddedSource, rowSource } from './columns.ts';
import { expand, expandFragments, type Fragments, fragmentsOf, parametersOf } from './expand.ts';
import { type CypherFile, readCypherFiles } from './files.ts';
import {
  isComputed,
  isEmbedded,
  isList,
  isPage,
  isStored,
  type Order,
  ordersOf,
  propertiesOf,
  rowTypeOf,
} from './schemaModel.ts';

/** Folders whose statements answer no field: they write, or bring what a verdict is made of. */
const WITHOUT_FIELD = ['store', 'projections', 'judgement'];

interface Config {
  /** The folder of the Cypher files. */
  readonly cypher: string;
}

/** Emits `cypher.<Type>.<field>` for every Cypher file, and fails when the files and the SDL do not match. */
export const plugin: PluginFunction<Config> = (schema, _documents, config) =>
  generate(schema, readCypherFiles(config.cypher));

export function generate(schema: GraphQLSchema, files: readonly CypherFile[]): string {
  const fragments = fragmentsOf(files);
  const rowTypes = new Map<string, GraphQLNamedType>();
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  const members: string[] = [];
  const used = new Set<CypherFile>();
  for (const type of types) {
    const fields: string[] = [];
    for (const field of Object.values(type.getFields())) {
      const own = files.filter((file) => file.folder === type.name && file.field === field.name);
      for (const file of own) used.add(file);
      if (own.length > 0)
        fields.push(
          `    ${field.name}: ${fieldSource({ schema, fragments, owner: type.name, field, files: own, rowTypes })},`,
        );
      else if (needsFile(type, field)) {
        throw new Error(
          `${type.name}.${field.name} has no file: write cypher/${type.name}/${field.name}.cypher, or mark the field @computed`,
        );
      }
    }
    if (fields.length > 0) members.push(`  ${type.name}: {\n${fields.join('\n')}\n  },`);
  }
  for (const folder of WITHOUT_FIELD) {
    const own = files.filter((file) => file.folder === folder);
    for (const file of own) used.add(file);
    const entries = own.map((file) => `    ${file.field}: ${statementSource(file, expandFragments(fragments, file))},`);
    if (entries.length > 0) members.push(`  ${folder}: {\n${entries.join('\n')}\n  },`);
  }
  const stray = files.find((file) => !used.has(file) && file.folder !== 'fragments');
  if (stray !== undefined) throw new Error(`${stray.path} answers no field: ${strayReason(schema, stray)}`);

  const embedded = types.filter(isEmbedded).map(embeddedSource);
  const rows = closeOver(schema, rowTypes).map((type) => rowSource(schema, type));
  return `// Generated from schema/ and cypher/ by \`npm run generate\`. Not to be edited.
import { distinct, type FlatRecord, labelOf, list, optional, required, texts, unknownLabel } from '../graph/row.ts';
import type { Many, One, Page } from '../graph/accessor.ts';
import type * as types from './types.ts';

${embedded.join('\n')}
${rows.join('\n')}
export const cypher = {
${members.join('\n')}
} as const;
`;
}

/** The types of all rows; an interface brings the types it may turn out to be. */
function closeOver(schema: GraphQLSchema, found: ReadonlyMap<string, GraphQLNamedType>): readonly GraphQLNamedType[] {
  const all = new Map(found);
  for (const type of found.values()) {
    if (isStored(type)) continue;
    for (const possible of schema.getPossibleTypes(type as never))
      if (isStored(possible)) all.set(possible.name, possible);
  }
  return [...all.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function needsFile(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (isComputed(field)) return false;
  return type.name === 'Query' || (isStored(type) && !propertiesOf(type).includes(field));
}

interface FieldTask {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly files: readonly CypherFile[];
  readonly rowTypes: Map<string, GraphQLNamedType>;
}

function fieldSource(task: FieldTask): string {
  const { schema, fragments, owner, field, files, rowTypes } = task;
  const coordinate = `${owner}.${field.name}`;
  if (isComputed(field)) {
    const parts = files.map((file) => {
      if (file.variant === undefined)
        throw new Error(
          `${file.path}: ${coordinate} is @computed; name the file after the part it plays, ${field.name}.<part>.cypher`,
        );
      return `${file.variant}: ${statementSource(file, expandFragments(fragments, file))}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
  const rowType = rowTypeOf(field);
  rowTypes.set(rowType.name, rowType);
  const decode = `decode: decode${rowType.name}`;
  const row = `${rowType.name}Row`;
  if (isPage(task.schema.getType(namedReturn(field)) as GraphQLNamedType)) {
    const orders = ordersOf(coordinate, field);
    const total = files.find(({ variant }) => variant === 'totalCount');
    if (total === undefined) throw new Error(`${coordinate} is a page and has no ${field.name}.totalCount.cypher`);
    const wanted = new Set(['totalCount', ...orders.map(({ name }) => name)]);
    const extra = files.find(({ variant }) => !wanted.has(variant as string));
    if (extra !== undefined) throw new Error(`${extra.path}: ${coordinate} has no order of that name`);
    const sources = orders.map((order) => orderSource(task, order, rowType));
    checkParameters(task, total, []);
    return `{ coordinate: '${coordinate}', orders: { ${sources.join(', ')} }, totalCount: ${statementSource(total, expandFragments(fragments, total, rowType))}, ${decode} } satisfies Page<${row}>`;
  }
  const [file, extra] = files;
  if (file === undefined || extra !== undefined || file.variant !== undefined)
    throw new Error(`${files.at(-1)?.path}: ${coordinate} takes one file, ${field.name}.cypher`);
  checkParameters(task, file, []);
  const kind = isList(field) ? 'Many' : 'One';
  return `{ ...${statementSource(file, expand(schema, fragments, file, rowType))}, ${decode} } satisfies ${kind}<${row}>`;
}

function orderSource(task: FieldTask, order: Order, rowType: GraphQLNamedType): string {
  const file = task.files.find(({ variant }) => variant === order.name);
  const name = `${task.field.name}${order.name === undefined ? '' : `.${order.name}`}.cypher`;
  if (file === undefined)
    throw new Error(`${task.owner}.${task.field.name} can be ordered so and has no cypher/${task.owner}/${name}`);
  checkParameters(task, file, ['after']);
  const statement = statementSource(file, expand(task.schema, task.fragments, file, rowType));
  return `${order.name ?? 'ONLY'}: { ...${statement}, by: '${order.by}', direction: '${order.direction}' }`;
}

function namedReturn(field: GraphQLField<unknown, unknown>): string {
  return String(field.type).replace(/[[\]!]/g, '');
}

function statementSource(file: CypherFile, text: string): string {
  const coordinate = [file.folder, file.field, ...(file.variant === undefined ? [] : [file.variant])].join('.');
  return `{ coordinate: '${coordinate}', text: ${JSON.stringify(text)}, parameters: ${JSON.stringify(parametersOf(text))} }`;
}

/** Every `$parameter` is an argument, `$keys`, or the view; every argument is used. */
function checkParameters(task: FieldTask, file: CypherFile, implied: readonly string[]): void {
  const { owner, field, schema, fragments } = task;
  const names = field.args.map(({ name }) => name);
  const used = parametersOf(expandFragments(fragments, file, rowTypeOf(field)));
  const root = owner === 'Query';
  const loads = !root || !isPage(schema.getType(namedReturn(field)) as GraphQLNamedType);
  const allowed = new Set([
    ...names,
    ...implied,
    'view',
    ...(loads ? ['keys'] : []),
    ...(names.includes('where') ? ['range'] : []),
  ]);
  const unknown = used.find((name) => !allowed.has(name));
  if (unknown !== undefined)
    throw new Error(
      `${file.path}: $${unknown} is no argument of ${owner}.${field.name} (${names.map((name) => `$${name}`).join(', ') || 'none'})`,
    );
  if (loads && field.name !== 'revisions' && !used.includes('keys'))
    throw new Error(`${file.path}: answers many parents at once and must take $keys`);
  if (file.variant === 'totalCount') return;
  const unused = names.find((name) => !used.includes(name) && !['orderBy', 'view', 'id'].includes(name));
  if (unused !== undefined)
    throw new Error(`${file.path}: ${owner}.${field.name} takes ${unused} and the statement does not use $${unused}`);
}

function strayReason(schema: GraphQLSchema, file: CypherFile): string {
  const type = schema.getType(file.folder);
  if (type === undefined) return `schema/ has no type ${file.folder}`;
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return `${file.folder} has the fields ${names.join(', ')}`;
}
