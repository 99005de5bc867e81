import type { GraphQLResolveInfo } from 'graphql';
import type { Many, One, Page } from './accessor.ts';
import { callerError } from './errors.ts';
import { read } from './execute.ts';
import { loadMany, loadOne, type Parameters } from './load.ts';
import { type Begin, cursorOf, findPage, loadPage, type PageOf, type UnreadPage } from './page.ts';
import { type GraphRequest, type PreparedView, viewAt } from './request.ts';

/** The most items that one list or page holds. */
export const MAX_FIRST = 100;

type Arguments = Readonly<Record<string, unknown>>;
type AnyParent = Readonly<Record<string, unknown>>;

/** A resolver; `Parent` is what the field's type stands on, a row unless said otherwise. */
export type Resolver<Parent = AnyParent> = (
  parent: Parent,
  args: Arguments,
  request: GraphRequest,
  info: GraphQLResolveInfo,
) => unknown;

/** The arguments as parameters, checked against the limits that all fields share, with the view that holds here. */
export function parametersAt(
  args: Arguments,
  request: GraphRequest,
  info: GraphQLResolveInfo,
): Parameters & { readonly view: PreparedView } {
  checkFirst(args.first);
  return { ...args, view: viewAt(request, args.view, info) };
}

function checkFirst(first: unknown): void {
  if (first === undefined) return;
  if (first === null || Number(first) < 1 || Number(first) > MAX_FIRST) {
    throw callerError('BAD_ARGUMENT', `first: ${first} is outside 1 to ${MAX_FIRST}; ask for more by pages (after)`, {
      argument: 'first',
      limit: MAX_FIRST,
    });
  }
}

/** @throws BAD_ARGUMENT unless the number lies between 1 and `limit`. */
export function checkRange(argument: string, value: unknown, limit: number): void {
  if (Number(value) >= 1 && Number(value) <= limit) return;
  throw callerError('BAD_ARGUMENT', `${argument}: ${value} is outside 1 to ${limit}`, { argument, limit });
}

/** A field that holds one row, found from its parent. */
export function one<Row>(accessor: One<Row>): Resolver {
  return (parent, args, request, info) =>
    loadOne(request, accessor, String(parent.id), parametersAt(args, request, info));
}

/** A field that holds a short list, found from its parent. */
export function hop<Row>(accessor: Many<Row>): Resolver {
  return (parent, args, request, info) =>
    loadMany(request, accessor, String(parent.id), parametersAt(args, request, info));
}

/** A field that is read page by page, found from its parent. */
export function pages<Row>(accessor: Page<Row>): Resolver {
  return (parent, args, request, info) =>
    loadPage(request, accessor, String(parent.id), parametersAt(args, request, info));
}

/** The thing whose id stands in a property of the parent; null where the property is absent. */
export function ref<Row>(accessor: One<Row>, property: string): Resolver {
  return (parent, args, request, info) => {
    const id = parent[property];
    return id == null ? null : loadOne(request, accessor, String(id), parametersAt(args, request, info));
  };
}

/** An end of an edge: the row that came with the edge, or else the thing whose id the edge has there. */
export function end<Row>(accessor: One<Row>, name: 'from' | 'to'): Resolver {
  const byItsId = ref(accessor, `${name}Id`);
  return (parent, args, request, info) => parent[name] ?? byItsId(parent, args, request, info);
}

/** A root field that finds one thing by its `id` argument. */
export function byId<Row>(accessor: One<Row>): Resolver {
  return (_parent, args, request, info) =>
    loadOne(request, accessor, String(args.id), parametersAt(args, request, info));
}

/** A root field that is read page by page, from where `begin` says. */
export function rootPages<Row>(accessor: Page<Row>, begin?: Begin): Resolver {
  return (_parent, args, request, info) => findPage(request, accessor, parametersAt(args, request, info), begin);
}

type Connection = PageOf<unknown> | UnreadPage<unknown>;

/** The fields that every connection type has. */
export const connection = {
  nodes: async (page: Connection) => (await pageOf(page)).rows,
  edges: async (page: Connection) => {
    const { rows, by } = await pageOf(page);
    return rows.map((node) => ({ cursor: cursorOf(node, by), node }));
  },
  totalCount: (page: Connection) => page.count(),
  pageInfo: async (page: Connection) => {
    const { rows, by, hasNextPage, hasPreviousPage } = await pageOf(page);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: rows.length === 0 ? null : cursorOf(rows[0], by),
      endCursor: rows.length === 0 ? null : cursorOf(rows.at(-1), by),
    };
  },
};

async function pageOf(page: Connection): Promise<PageOf<unknown>> {
  return 'read' in page ? page.read() : page;
}

/** A root field that holds a short list. */
export function rootList<Row>(accessor: Many<Row>): Resolver {
  return async (_parent, args, request, info) => {
    const records = await read(request.database, accessor, parametersAt(args, request, info));
    request.trace.push({ coordinate: accessor.coordinate, keys: undefined, rows: records.length });
    return records.map((record) => accessor.decode(record, 0));
  };
}

/** A list that is at hand, cut to what was asked for. */
export function firstOf<Parent, Item>(
  list: (parent: Parent) => readonly Item[],
): (parent: Parent, args: { readonly first: number }) => readonly Item[] {
  return (parent, { first }) => {
    checkFirst(first);
    return list(parent).slice(0, first);
  };
}
