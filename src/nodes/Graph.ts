import { cypher } from '../generated/cypher.ts';
import type { RelationshipType } from '../generated/types.ts';
import type { Walk, WalkedEdge, WalkedNode } from '../graph/breadthFirst.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { type Degree, directionOf, loadDegrees } from './degrees.ts';
import type { EdgeParent } from './GraphEdge.ts';

export interface GraphParent extends Walk {
  /** The types that were followed. */
  readonly via: readonly RelationshipType[];
  readonly view: PreparedView;
}

interface NodeParent extends WalkedNode {
  readonly graph: GraphParent;
}

interface Hidden extends Degree {
  readonly nodeId: string;
}

type HiddenOfNodes = ReadonlyMap<string, readonly Hidden[]>;

const hiddenOf = new WeakMap<GraphParent, Promise<HiddenOfNodes>>();

/** Counted once for an answer, whichever of its fields ask. */
function hidden(graph: GraphParent, request: GraphRequest): Promise<HiddenOfNodes> {
  const known = hiddenOf.get(graph) ?? countHidden(graph, request);
  hiddenOf.set(graph, known);
  return known;
}

async function countHidden({ nodes, edges, via, view }: GraphParent, request: GraphRequest): Promise<HiddenOfNodes> {
  const ids = nodes.map(({ id }) => id);
  const degrees = await loadDegrees(request, ids, via, view);
  const shown = shownBy(edges);
  return new Map(
    ids.map((nodeId, at) => {
      const counts = (degrees[at] ?? []).map((degree) => {
        const beneath = shown.get(`${nodeId} ${degree.type} ${degree.direction}`) ?? 0;
        return { nodeId, ...degree, count: Math.max(0, degree.count - beneath) };
      });
      return [nodeId, counts.filter(({ count, atLeast }) => count > 0 || atLeast)] as const;
    }),
  );
}

/** How many relationships stand beneath the edges, by node, type and direction. */
function shownBy(edges: readonly WalkedEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, fromId, toId, ties } of edges as readonly (WalkedEdge & { type: RelationshipType })[]) {
    for (const key of [`${fromId} ${type} ${directionOf(type, 'OUT')}`, `${toId} ${type} ${directionOf(type, 'IN')}`]) {
      counts.set(key, (counts.get(key) ?? 0) + ties.size);
    }
  }
  return counts;
}

export const Graph = {
  nodes: (graph: GraphParent): readonly NodeParent[] => graph.nodes.map((node) => ({ ...node, graph })),
  edges: ({ edges, view }: GraphParent): readonly EdgeParent[] => edges.map((edge) => ({ ...edge, view })),
  hidden: async (graph: GraphParent, _args: unknown, request: GraphRequest) =>
    [...(await hidden(graph, request)).values()].flat(),
};

export const GraphNode = {
  entity: ({ id, graph }: NodeParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.node, id, { view: graph.view }),
  hiddenCount: async ({ id, graph }: NodeParent, _args: unknown, request: GraphRequest) =>
    ((await hidden(graph, request)).get(id) ?? []).reduce((sum, { count }) => sum + count, 0),
};
