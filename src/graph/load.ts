import DataLoader from 'dataloader';
import type { Record as DriverRecord } from 'neo4j-driver';
import type { Many, One, Statement } from './accessor.ts';
import type { Database } from './database.ts';
import { read } from './execute.ts';
import type { GraphRequest } from './request.ts';
import type { FlatRecord } from './row.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** At most this many parents are answered by one statement. */
const MAX_KEYS = 2_000;

/** The row that answers a field for one parent; asked for many parents in one turn, it is one statement. */
export function loadOne<Row>(
  request: GraphRequest,
  accessor: One<Row>,
  key: string,
  parameters: Parameters,
): Promise<Row | null> {
  return load(
    request,
    accessor,
    parameters,
    (records) => (records[0] === undefined ? null : accessor.decode(records[0], 1)),
    key,
  );
}

/** The rows that answer a field for one parent; asked for many parents in one turn, it is one statement. */
export function loadMany<Row>(
  request: GraphRequest,
  accessor: Many<Row>,
  key: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  return load(request, accessor, parameters, (records) => records.map((record) => accessor.decode(record, 1)), key);
}

/** A number per parent, `RETURN key, total`. */
export function loadTotal(
  request: GraphRequest,
  statement: Statement,
  key: string,
  parameters: Parameters,
): Promise<number> {
  return load(request, statement, parameters, (records) => Number(records[0]?.get(1) ?? 0), key);
}

function load<Answer>(
  request: GraphRequest,
  statement: Statement,
  parameters: Parameters,
  answer: (records: readonly FlatRecord[]) => Answer,
  key: string,
): Promise<Answer> {
  const name = loaderName(statement, parameters);
  let loader = request.loaders.get(name) as DataLoader<string, Answer> | undefined;
  if (loader === undefined) {
    loader = new DataLoader<string, Answer>(
      async (keys) => {
        const groups = await join(request.database, name, statement, parameters, keys);
        let rows = 0;
        const answers = keys.map((each) => {
          const records = groups.get(each) ?? [];
          rows += records.length;
          return attempt(() => answer(records));
        });
        request.trace.push({ coordinate: statement.coordinate, keys: keys.length, rows });
        return answers;
      },
      { maxBatchSize: MAX_KEYS },
    );
    request.loaders.set(name, loader);
  }
  return loader.load(key);
}

function attempt<Answer>(make: () => Answer): Answer | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The same for the same statement and parameters, also of another request. It is asked once for each parent. */
function loaderName(statement: Statement, parameters: Parameters): string {
  let name = statement.coordinate;
  for (const parameter of statement.parameters) {
    if (parameter !== 'keys') name += ` ${textOf(parameters[parameter] ?? null)}`;
  }
  return name;
}

const texts = new WeakMap<object, string>();

/** The view is the same object for all parents of a request, and the longest of what is named. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

type Groups = ReadonlyMap<string, readonly DriverRecord[]>;

interface Pending {
  readonly keys: Set<string>;
  readonly groups: Promise<Groups>;
}

const pendingOf = new WeakMap<Database, Map<string, Pending>>();

/**
 * Joins what different requests ask of one coordinate with the same parameters (so the same view and rights) in one turn of the
 * event loop into one statement. It remembers nothing once the statement has been sent.
 */
function join(
  database: Database,
  name: string,
  statement: Statement,
  parameters: Parameters,
  keys: readonly string[],
): Promise<Groups> {
  let open = pendingOf.get(database);
  if (open === undefined) {
    open = new Map();
    pendingOf.set(database, open);
  }
  let pending = open.get(name);
  if (pending === undefined || pending.keys.size + keys.length > MAX_KEYS) {
    const wanted = new Set<string>();
    const waiting = open;
    const groups = new Promise<Groups>((resolve, reject) => {
      setImmediate(() => {
        if (waiting.get(name)?.keys === wanted) waiting.delete(name);
        run(database, statement, parameters, [...wanted]).then(resolve, reject);
      });
    });
    pending = { keys: wanted, groups };
    open.set(name, pending);
  }
  for (const key of keys) pending.keys.add(key);
  return pending.groups;
}

async function run(
  database: Database,
  statement: Statement,
  parameters: Parameters,
  keys: readonly string[],
): Promise<Groups> {
  const groups = new Map<string, DriverRecord[]>();
  for (const record of await read(database, statement, { ...parameters, keys })) {
    const key = record.get(0) as string;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
