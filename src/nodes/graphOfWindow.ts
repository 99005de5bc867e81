import { cypher } from '../generated/cypher.ts';
import { RelationshipType } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { edgesBetween, LEAST_LOOKED_AT, type TieList, type WalkedNode } from '../graph/breadthFirst.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import type { GraphParent } from './Graph.ts';
import { checkRange, MAX_NODES, viaOf } from './neighbourhood.ts';
import { loadTies, type Ties } from './ties.ts';

interface GraphWhere {
  readonly types?: readonly RelationshipType[] | null;
  readonly day?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly within?: string | null;
  readonly box?: unknown;
}

const MAX_PLACES = 1_000;
/** So many relationships of each type are brought with an operation. */
const LOOKED_AT = 100;
/** So many relationships of each type are looked at that stand in the window by themselves. */
const RELATIONSHIPS = 2_000;

/** Types that an operation has at one end: to see them, one begins at the operations. */
const OF_OPERATIONS: ReadonlySet<RelationshipType> = new Set([
  RelationshipType.TookPartIn,
  RelationshipType.TookPlaceAt,
  RelationshipType.PartOf,
  RelationshipType.DivertsFrom,
  RelationshipType.Followed,
  RelationshipType.Enabled,
  RelationshipType.ClaimedBy,
]);

/** Types of what happened on a day; the others hold for a time. */
const OF_A_DAY: ReadonlySet<string> = new Set([
  RelationshipType.AdvancedOn,
  RelationshipType.Captured,
  RelationshipType.Struck,
  RelationshipType.WithdrewFrom,
  RelationshipType.TookPartIn,
  RelationshipType.TookPlaceAt,
  RelationshipType.ClaimedBy,
]);

/** What is asked for, with the view. */
interface Window {
  readonly from: string;
  readonly to: string;
  /** Ids of the places of the area; null: anywhere. */
  readonly places: readonly string[] | null;
  readonly via: readonly RelationshipType[];
  readonly view: PreparedView;
}

interface Tied {
  readonly id: string;
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly day: string;
}

/**
 * What happened in a window of days and an area: the newest operations, each with what it leads to, the newest relationships that
 * stand by themselves, and what holds between all of these.
 */
export const graph: Resolver = async (_parent, args, request, info): Promise<GraphParent> => {
  const { first: asked, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkRange('first', asked, MAX_NODES);
  const first = Number(asked);
  const where = args.where as GraphWhere;
  const window = await windowOf(where, request, view);
  const { via } = window;
  const found = await operationsOf(window, first + 1, request);
  const operations = found.slice(0, first);
  const own = await loadTies(
    request,
    operations.map(({ id }) => id),
    { via, view, looked: LOOKED_AT, asked: LOOKED_AT, among: null },
  );
  const relationships = await relationshipsOf(window, request);
  // Older operations than those at hand would come before older relationships.
  const since = found.length > first ? (operations.at(-1)?.day ?? '') : '';
  const newest = relationships.tied.filter(({ day }) => day > since);
  const tied = new Set(own.flatMap(({ nodeId, ties }) => (ties.length > 0 ? nodeId : [])));
  const happened = where.types == null ? operations : operations.filter(({ id }) => tied.has(id));
  const all = inOrder(happened, own, newest);
  const nodes = all.slice(0, first);
  const between = await loadTies(
    request,
    nodes.filter(({ distance }) => distance > 0).map(({ id }) => id),
    { via, view, looked: LEAST_LOOKED_AT, asked: LEAST_LOOKED_AT, among: nodes.map(({ id }) => id) },
  );
  const truncated =
    window.places?.length === MAX_PLACES || found.length > first || relationships.cut || all.length > nodes.length;
  return {
    nodes,
    edges: edgesBetween(nodes, [...own, ...between.map((list) => within(window, list)), ...newest.map(listOf)]),
    truncated,
    via,
    view,
  };
};

/** What is newest first: an operation, then whatever it is the first to lead to; of a relationship its ends. */
function inOrder(
  operations: readonly { readonly id: string; readonly day: string }[],
  lists: readonly Ties[],
  tied: readonly Tied[],
): readonly WalkedNode[] {
  const leadsTo = new Map<string, string[]>(operations.map(({ id }) => [id, []]));
  for (const { nodeId, ties } of lists) leadsTo.get(nodeId)?.push(...ties.map(({ otherId }) => otherId));
  const brought = [
    ...operations.map(({ id, day }) => ({ day, ids: [id, ...(leadsTo.get(id) ?? [])] })),
    ...tied.map(({ day, fromId, toId }) => ({ day, ids: [fromId, toId] })),
  ];
  const newestFirst = brought.sort((left, right) => (left.day === right.day ? 0 : left.day < right.day ? 1 : -1));
  const ids = new Set(newestFirst.flatMap((each) => each.ids));
  return [...ids].map((id) => ({ id, distance: leadsTo.has(id) ? 0 : 1 }));
}

/** Without what happened between the nodes on other days. */
function within({ from, to }: Window, list: Ties): TieList {
  if (!OF_A_DAY.has(list.type)) return list;
  return { ...list, ties: list.ties.filter(({ day }) => day >= from && day <= to) };
}

function listOf({ id, type, fromId, toId, day }: Tied): TieList {
  return { nodeId: fromId, type, direction: 'OUT', ties: [{ id, day, otherId: toId }], cut: false };
}

async function windowOf(where: GraphWhere, request: GraphRequest, view: PreparedView): Promise<Window> {
  const { day, within, box, types } = where;
  const [from, to] = [day?.from ?? '', day?.to ?? '\uffff'];
  if (from > to) {
    throw callerError('BAD_ARGUMENT', `where: day.from ${from} is after day.to ${to}`, { argument: 'where' });
  }
  const area = { within: within ?? null, box: box ?? null, first: MAX_PLACES, view };
  const anywhere = within == null && box == null;
  const places = anywhere ? null : await rowsOf<{ readonly id: string }>(cypher.Query.controlMap.places, area, request);
  return { from, to, places: places?.map(({ id }) => id) ?? null, via: viaOf(types), view };
}

async function operationsOf(window: Window, most: number, request: GraphRequest) {
  if (!window.via.some((type) => OF_OPERATIONS.has(type))) return [];
  const statement = window.places === null ? cypher.Query.graph.operations : cypher.Query.graph.operationsAt;
  return rowsOf<{ readonly id: string; readonly day: string }>(statement, { ...window, most }, request);
}

async function relationshipsOf(
  window: Window,
  request: GraphRequest,
): Promise<{ readonly tied: readonly Tied[]; readonly cut: boolean }> {
  const statement = window.places === null ? cypher.Query.graph.relationships : cypher.Query.graph.relationshipsAt;
  const rows = await rowsOf<Tied & { readonly passes: boolean }>(
    statement,
    { ...window, most: RELATIONSHIPS + 1 },
    request,
  );
  const counts = new Map<string, number>();
  for (const { type } of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
  return {
    tied: rows.filter(({ passes }) => passes),
    cut: [...counts.values()].some((count) => count > RELATIONSHIPS),
  };
}

async function rowsOf<Row>(
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  request: GraphRequest,
): Promise<readonly Row[]> {
  const records = await read(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.toObject() as Row);
}
