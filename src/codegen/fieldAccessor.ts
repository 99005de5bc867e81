import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType } from 'graphql';
import { columnsOf } from './columns.ts';
import { bringsFarEnd, expand, expandFragments, type Fragments, parametersOf } from './expand.ts';
import type { CypherFile } from './files.ts';
import { farEndOf, isComputed, isList, isPage, type Order, ordersOf, rowTypeOf } from './schemaModel.ts';

export interface FieldTask {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly files: readonly CypherFile[];
}

/** TypeScript of the accessor of one field, `cypher.<Type>.<field>`. */
export function fieldSource(task: FieldTask): string {
  const page = !isComputed(task.field) && isPage(getNamedType(task.field.type));
  const narrowed = task.files.find(({ beginning }) => beginning !== undefined);
  if (narrowed !== undefined && !page)
    throw new Error(`${narrowed.path}: only a page begins elsewhere, and ${coordinateOf(task)} is none`);
  if (isComputed(task.field)) return partsSource(task);
  return page ? pageSource(task) : rowsSource(task);
}

const coordinateOf = ({ owner, field }: FieldTask) => `${owner}.${field.name}`;

/** The statements that a function puts an answer together from. */
function partsSource(task: FieldTask): string {
  const { field, files, fragments } = task;
  const parts = files.map((file) => {
    if (file.variant !== undefined)
      return `${file.variant}: ${statementSource(file, expandFragments(fragments, file))}`;
    throw new Error(
      `${file.path}: ${coordinateOf(task)} is @computed; name the file after the part it plays, ${field.name}.<part>.cypher`,
    );
  });
  return `{ ${parts.join(', ')} }`;
}

function pageSource(task: FieldTask): string {
  const { field, files, fragments } = task;
  const coordinate = coordinateOf(task);
  const rowType = rowTypeOf(field);
  const orders = ordersOf(coordinate, field);
  const total = files.find(({ variant, beginning }) => variant === 'totalCount' && beginning === undefined);
  if (total === undefined) throw new Error(`${coordinate} is a page and has no ${field.name}.totalCount.cypher`);
  const wanted = ['totalCount', ...orders.map(({ name }) => name)];
  const extra = files.find(({ variant }) => !wanted.includes(variant));
  if (extra !== undefined) throw new Error(`${extra.path}: ${coordinate} has no order of that name`);
  checkParameters(task, total, []);
  const sources = orders.map((order) => orderSource(task, order, rowType));
  const counted = (file: CypherFile) => statementSource(file, expandFragments(fragments, file, rowType));
  const totalCount = `{ ...${counted(total)}${beginningsSource(task, total, [], counted)} }`;
  return `{ coordinate: '${coordinate}', orders: { ${sources.join(', ')} }, totalCount: ${totalCount}, decode: ${decodeSource(task)} } satisfies Page<${rowType.name}Row>`;
}

function rowsSource(task: FieldTask): string {
  const { schema, fragments, field, files } = task;
  const rowType = rowTypeOf(field);
  const [file, extra] = files;
  if (file === undefined || extra !== undefined || file.variant !== undefined) {
    throw new Error(`${files.at(-1)?.path}: ${coordinateOf(task)} takes one file, ${field.name}.cypher`);
  }
  checkParameters(task, file, []);
  const statement = statementSource(file, expand(schema, fragments, file, rowType, farEndOf(field)));
  return `{ ...${statement}, decode: ${decodeSource(task)} } satisfies ${isList(field) ? 'Many' : 'One'}<${rowType.name}Row>`;
}

function orderSource(task: FieldTask, order: Order, rowType: GraphQLNamedType): string {
  const file = task.files.find(({ variant, beginning }) => variant === order.name && beginning === undefined);
  const name = `${task.field.name}${order.name === undefined ? '' : `.${order.name}`}.cypher`;
  if (file === undefined)
    throw new Error(`${task.owner}.${task.field.name} can be ordered so and has no cypher/${task.owner}/${name}`);
  checkParameters(task, file, ['after']);
  const found = (each: CypherFile) =>
    statementSource(each, expand(task.schema, task.fragments, each, rowType, farEndOf(task.field)));
  const beginnings = beginningsSource(task, file, ['after'], found);
  return `${order.name ?? 'ONLY'}: { ...${found(file)}, by: '${order.by}', direction: '${order.direction}'${beginnings} }`;
}

/** The statements that find the same list from what a parameter lists. */
function beginningsSource(
  task: FieldTask,
  list: CypherFile,
  implied: readonly string[],
  source: (file: CypherFile) => string,
): string {
  const files = task.files.filter(
    (file): file is CypherFile & { beginning: string } => file.variant === list.variant && file.beginning !== undefined,
  );
  if (files.length === 0) return '';
  for (const file of files) {
    checkParameters(task, file, [...implied, file.beginning]);
    if (!parametersOf(file.text).includes(file.beginning))
      throw new Error(`${file.path}: begins at what $${file.beginning} lists and does not use it`);
  }
  return `, from: { ${files.map((file) => `${file.beginning}: ${source(file)}`).join(', ')} }`;
}

/** The decoder of the row, and beside it of the far end where the statements bring that. */
function decodeSource({ schema, field, files }: FieldTask): string {
  const row = rowTypeOf(field);
  const far = farEndOf(field);
  const lists = files.filter(({ variant }) => variant !== 'totalCount');
  if (far === undefined || !lists.some(bringsFarEnd)) return `decode${row.name}`;
  const without = lists.find((file) => !bringsFarEnd(file));
  if (without !== undefined) throw new Error(`${without.path}: must return the far end of the edge as its sisters do`);
  const offset = columnsOf(schema, row).length;
  return `(record: FlatRecord, at: number) => ({ ...decode${row.name}(record, at), ${far.end}: decode${far.type.name}(record, at + ${offset}) })`;
}

/** TypeScript of a statement. */
export function statementSource(file: CypherFile, text: string): string {
  const names = [file.folder, file.field, file.variant, file.beginning];
  const coordinate = names.filter((name) => name !== undefined).join('.');
  return `{ coordinate: '${coordinate}', text: ${JSON.stringify(text)}, parameters: ${JSON.stringify(parametersOf(text))} }`;
}

/** Every `$parameter` is an argument, `$keys`, or the view; every argument is used. */
function checkParameters(task: FieldTask, file: CypherFile, implied: readonly string[]): void {
  const { owner, field, fragments } = task;
  const names = field.args.map(({ name }) => name);
  const used = parametersOf(expandFragments(fragments, file, rowTypeOf(field)));
  const isRootList = owner === 'Query' && (isList(field) || isPage(getNamedType(field.type)));
  const others = [...implied, 'view', ...(isRootList ? [] : ['keys']), ...(names.includes('where') ? ['range'] : [])];
  const unknown = used.find((name) => !names.includes(name) && !others.includes(name));
  if (unknown !== undefined) {
    const known = names.map((name) => `$${name}`).join(', ') || 'none';
    throw new Error(`${file.path}: $${unknown} is no argument of ${coordinateOf(task)} (${known})`);
  }
  if (!isRootList && !used.includes('keys')) {
    throw new Error(`${file.path}: answers many parents at once and must take $keys`);
  }
  if (file.variant === 'totalCount') return;
  const unused = names.find((name) => !used.includes(name) && !['orderBy', 'view', 'id'].includes(name));
  if (unused !== undefined) {
    throw new Error(`${file.path}: ${coordinateOf(task)} takes ${unused} and the statement does not use $${unused}`);
  }
}
