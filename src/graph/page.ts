import type { Record as DriverRecord } from 'neo4j-driver';
import type { ListStatement, OrderedStatement, Page } from './accessor.ts';
import { callerError } from './errors.ts';
import { read } from './execute.ts';
import { loadMany, loadTotal, type Parameters } from './load.ts';
import { once } from './once.ts';
import type { GraphRequest, PreparedView } from './request.ts';
import { beyondRange, type Range, rangeOf, type Term, termsOf, type Where } from './where.ts';

/** A page of rows, before it is shaped as a Relay connection. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly by: string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts the whole list; costs a statement, so only when asked for. */
  readonly count: () => Promise<number>;
}

/** A page that is read when its rows are asked for: who wants to know only how many there are pays for that only. */
export interface UnreadPage<Row> extends Pick<PageOf<Row>, 'count'> {
  readonly read: () => Promise<PageOf<Row>>;
}

/** A page of one parent's list; the pages of many parents asked for in one turn are one statement. */
export function loadPage<Row>(
  request: GraphRequest,
  accessor: Page<Row>,
  key: string,
  parameters: Parameters,
): UnreadPage<Row> {
  const order = orderOf(accessor, parameters);
  const after = positionOf(order, parameters.after);
  return unread(order, parameters, {
    rows: () => loadMany(request, { ...order, decode: accessor.decode }, key, { ...parameters, after }),
    count: () => loadTotal(request, accessor.totalCount, key, parameters),
  });
}

/** What a list is found from: the ids or names that the parameter lists. */
export interface Beginning {
  readonly parameter: string;
  readonly lists: readonly string[];
  /** What is left to ask of what is found so; left out: all. */
  readonly where?: readonly Term[];
}

/** Where to begin, to read a page and to count all; null: at the whole list. */
export interface Beginnings {
  readonly page: () => Promise<Beginning | null>;
  /** A number where it is known how many there are without the list. */
  readonly count: () => Promise<Beginning | number | null>;
}

/** What of a list is asked for: the terms, the range of the property that orders it, and the view. */
export interface Wanted {
  readonly where: readonly Term[];
  readonly range: Range;
  readonly view: PreparedView;
}

/** Where to begin for what is wanted; nothing is asked of the database before it is needed. */
export type Begin = (request: GraphRequest, wanted: Wanted) => Beginnings;

const WHOLE: Beginnings = { page: async () => null, count: async () => null };

/** A page of a list at the root. */
export function findPage<Row>(
  request: GraphRequest,
  accessor: Page<Row>,
  parameters: Parameters,
  begin: Begin = () => WHOLE,
): UnreadPage<Row> {
  const order = orderOf(accessor, parameters);
  const terms = termsOf(parameters.where as Where | null | undefined);
  const [where, range] = [beyondRange(terms, order.by), rangeOf(terms, order.by)];
  const bound = { ...parameters, where, range, after: positionOf(order, parameters.after) };
  const beginnings = begin(request, { where, range, view: parameters.view as PreparedView });
  return unread(order, parameters, {
    rows: async () => {
      const records = await findFrom(request, order, await beginnings.page(), bound);
      return records.map((record) => accessor.decode(record, 0));
    },
    count: async () => {
      const beginning = await beginnings.count();
      if (typeof beginning === 'number') return beginning;
      const records = await findFrom(request, accessor.totalCount, beginning, bound);
      return Number(records[0]?.get(0) ?? 0);
    },
  });
}

async function findFrom(
  request: GraphRequest,
  list: ListStatement,
  beginning: Beginning | null,
  parameters: Parameters,
): Promise<readonly DriverRecord[]> {
  const narrowed = beginning === null ? undefined : list.from?.[beginning.parameter];
  const own = beginning === null ? {} : { [beginning.parameter]: beginning.lists };
  const statement = narrowed ?? list;
  const where = beginning?.where ?? parameters.where;
  const records = await read(request.database, statement, { ...parameters, ...own, where });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records;
}

interface Asking<Row> {
  /** The rows of the page, and one more where there is one. */
  readonly rows: () => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

function unread<Row>({ by }: OrderedStatement, parameters: Parameters, { rows, count }: Asking<Row>): UnreadPage<Row> {
  const first = Number(parameters.first);
  return {
    read: once(async () => {
      const found = await rows();
      return {
        rows: found.slice(0, first),
        by,
        hasNextPage: found.length > first,
        hasPreviousPage: parameters.after != null,
        count,
      };
    }),
    count,
  };
}

function orderOf<Row>(accessor: Page<Row>, parameters: Parameters): OrderedStatement {
  const name = (parameters.orderBy as string | undefined) ?? 'ONLY';
  const order = accessor.orders[name] ?? Object.values(accessor.orders)[0];
  if (order === undefined) throw new Error(`${accessor.coordinate} has no order`);
  return order;
}

/** An opaque cursor of a row: the value that orders it, and its id. Stable when rows are added before or after. */
export function cursorOf(row: unknown, by: string): string {
  const values = row as Readonly<Record<string, unknown>>;
  return Buffer.from(JSON.stringify([values[by], values.id])).toString('base64url');
}

/** Where a page starts; without a cursor a bound that lies before everything, so that there is one plan for both. */
export function positionOf(
  order: Pick<OrderedStatement, 'by' | 'direction'>,
  cursor: unknown,
): Readonly<Record<string, string>> {
  if (cursor == null) return { [order.by]: order.direction === 'ASC' ? '' : '\uffff', id: '' };
  const [value, id] = parseCursor(String(cursor));
  return { [order.by]: value, id };
}

function parseCursor(cursor: string): readonly [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 2) {
      const [value, id]: unknown[] = parts;
      if (typeof value === 'string' && typeof id === 'string') return [value, id];
    }
  } catch {
    // Not JSON: told below, like every other text that is no cursor.
  }
  throw callerError(
    'BAD_CURSOR',
    `after: "${cursor.slice(0, 60)}" is no cursor of this list: pass the pageInfo.endCursor of the page before`,
    {
      argument: 'after',
    },
  );
}

/** A page of rows that are all at hand, newest first. */
export function pageOfRows<Row extends { readonly id: string; readonly day: string }>(
  rows: readonly Row[],
  parameters: Parameters,
): PageOf<Row> {
  const sorted = [...rows].sort((left, right) => compare(right.day, left.day) || compare(right.id, left.id));
  const [day, id] = parameters.after == null ? (['\uffff', ''] as const) : parseCursor(String(parameters.after));
  const rest = sorted.filter((row) => row.day < day || (row.day === day && row.id < id));
  const first = Number(parameters.first);
  return {
    rows: rest.slice(0, first),
    by: 'day',
    hasNextPage: rest.length > first,
    hasPreviousPage: parameters.after != null,
    count: async () => rows.length,
  };
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
