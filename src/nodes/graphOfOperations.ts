import { cypher } from '../generated/cypher.ts';
import type { RelationshipType } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { edgesBetween, LEAST_LOOKED_AT, type WalkedNode } from '../graph/breadthFirst.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest } from '../graph/request.ts';
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

/** What happened in a window of days and an area: the newest operations, each with what it leads to, and what holds between them. */
export const graph: Resolver = async (_parent, args, request, info): Promise<GraphParent> => {
  const { first, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkRange('first', first, MAX_NODES);
  const where = args.where as GraphWhere;
  const via = viaOf(where.types);
  const found = await operationsOf(where, Number(first) + 1, request, view);
  const operations = found.ids.slice(0, Number(first));
  const own = await loadTies(request, operations, {
    via,
    view,
    looked: LOOKED_AT,
    asked: LOOKED_AT,
    among: null,
  });
  const all = inOrder(operations, own);
  const nodes = all.slice(0, Number(first));
  const further = nodes.filter(({ distance }) => distance > 0).map(({ id }) => id);
  const between = await loadTies(request, further, {
    via,
    view,
    looked: LEAST_LOOKED_AT,
    asked: LEAST_LOOKED_AT,
    among: nodes.map(({ id }) => id),
  });
  const truncated = found.truncated || found.ids.length > operations.length || all.length > nodes.length;
  return { nodes, edges: edgesBetween(nodes, [...own, ...between]), truncated, via, view };
};

/** Each operation, and after it whatever it is the first to lead to, as an operation of the window may be too. */
function inOrder(operations: readonly string[], lists: readonly Ties[]): readonly WalkedNode[] {
  const leadsTo = new Map<string, string[]>(operations.map((id) => [id, []]));
  for (const { nodeId, ties } of lists) leadsTo.get(nodeId)?.push(...ties.map(({ otherId }) => otherId));
  const ids = new Set([...leadsTo].flat(2));
  return [...ids].map((id) => ({ id, distance: leadsTo.has(id) ? 0 : 1 }));
}

async function operationsOf(
  { day, within, box }: GraphWhere,
  most: number,
  request: GraphRequest,
  view: unknown,
): Promise<{ readonly ids: readonly string[]; readonly truncated: boolean }> {
  const [from, to] = [day?.from ?? '', day?.to ?? '\uffff'];
  if (from > to) {
    throw callerError('BAD_ARGUMENT', `where: day.from ${from} is after day.to ${to}`, { argument: 'where' });
  }
  const window = { from, to, most, view };
  if (within == null && box == null) {
    return { ids: await idsOf(cypher.Query.graph.operations, window, request), truncated: false };
  }
  const area = { within: within ?? null, box: box ?? null, first: MAX_PLACES };
  const places = await idsOf(cypher.Query.controlMap.places, area, request);
  const ids = await idsOf(cypher.Query.graph.operationsAt, { ...window, places }, request);
  return { ids, truncated: places.length === MAX_PLACES };
}

async function idsOf(
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  request: GraphRequest,
): Promise<readonly string[]> {
  const records = await read(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.get('id') as string);
}
