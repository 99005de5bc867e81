/** A relationship as seen from one of its ends. */
export interface Tie {
  readonly id: string;
  readonly day: string;
  /** The other end. */
  readonly otherId: string;
}

/** The relationships of one node, one type and one direction, newest first. */
export interface TieList {
  readonly nodeId: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly ties: readonly Tie[];
  /** Whether there are older ones that were not looked at. */
  readonly cut: boolean;
}

/**
 * The lists of each of the nodes, with the newest `looked` of each; where a view hides some of what is newest, of the newest
 * `asked`. With `among`, only what of that leads to one of these nodes.
 */
export type Expand = (
  nodeIds: readonly string[],
  looked: number,
  asked: number,
  among: readonly string[] | null,
) => Promise<readonly TieList[]>;

export interface WalkedNode {
  readonly id: string;
  readonly distance: number;
}

/** All relationships of one type from one node to another. */
export interface WalkedEdge {
  readonly id: string;
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  /** By id, each with its day. */
  readonly ties: ReadonlyMap<string, string>;
}

export interface Walk {
  readonly nodes: readonly WalkedNode[];
  readonly edges: readonly WalkedEdge[];
  /** Whether there are more nodes within the depth. */
  readonly truncated: boolean;
}

export interface Reach {
  /** Steps at most. */
  readonly depth: number;
  /** Nodes at most, the starts included. */
  readonly first: number;
}

/** At each node at least so many of each list are looked at, also where nothing new is to be reached. */
export const LEAST_LOOKED_AT = 10;
/** On a level about so many of each type, parted by the nodes that it starts from. */
const LOOKED_AT_A_LEVEL = 2_000;
/** Where a view hides what is newest, so many of each type are asked, parted alike; never fewer than are looked at. */
const ASKED_A_LEVEL = 10_000;

/**
 * What surrounds the starts, level by level: `expand` is called once a level, and once more for what holds between the nodes of
 * the last one. Within a level the lists take turns: the newest of each first, then the second of each.
 *
 * A larger `first` adds nodes to the end and moves none. That rests on two things: a node's place depends only on where it stands
 * in a list, so that looking at more of the list doesn't move it; and a further level is begun only when the one before is
 * whole, so that it starts from the same nodes whatever `first` is.
 */
export async function breadthFirst(starts: readonly string[], { depth, first }: Reach, expand: Expand): Promise<Walk> {
  const distances = new Map(starts.map((id) => [id, 0]));
  const lists: TieList[] = [];
  let frontier = starts;
  let truncated = false;
  for (let distance = 1; distance <= depth && frontier.length > 0 && !truncated; distance += 1) {
    const room = first - distances.size;
    const asked = Math.max(LEAST_LOOKED_AT + 1, Math.ceil(ASKED_A_LEVEL / frontier.length));
    const level = await expand(frontier, lookedAt(frontier.length, room), asked, null);
    const reached = inTurns(level).filter((id) => !distances.has(id));
    truncated = reached.length > room || level.some(({ cut }) => cut);
    lists.push(...level);
    frontier = reached.slice(0, room);
    for (const id of frontier) distances.set(id, distance);
  }
  if (frontier.length > 0) {
    lists.push(...(await expand(frontier, LEAST_LOOKED_AT, LEAST_LOOKED_AT, [...distances.keys()])));
  }
  const nodes = [...distances].map(([id, distance]) => ({ id, distance }));
  return { nodes, edges: edgesBetween(nodes, lists), truncated };
}

function lookedAt(nodes: number, room: number): number {
  return Math.max(LEAST_LOOKED_AT, Math.min(room, Math.ceil(LOOKED_AT_A_LEVEL / nodes)));
}

/** The far ends, each once: by their place in a list, then in the order of the lists. */
function inTurns(lists: readonly TieList[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ ties }) => ties.length));
  const ids = new Set<string>();
  for (let place = 0; place < longest; place += 1) {
    for (const { ties } of lists) {
      const tie = ties[place];
      if (tie !== undefined) ids.add(tie.otherId);
    }
  }
  return [...ids];
}

/** One edge a type and pair of nodes, in the order of the nodes. A relationship that was met from both ends counts once. */
export function edgesBetween(nodes: readonly WalkedNode[], lists: readonly TieList[]): readonly WalkedEdge[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const edges = new Map<string, WalkedEdge & { readonly ties: Map<string, string> }>();
  for (const { nodeId, type, direction, ties } of lists) {
    for (const { id, day, otherId } of ties) {
      if (!places.has(nodeId) || !places.has(otherId)) continue;
      const [fromId, toId] = direction === 'OUT' ? [nodeId, otherId] : [otherId, nodeId];
      const edgeId = `${type}:${fromId}>${toId}`;
      const edge = edges.get(edgeId) ?? { id: edgeId, type, fromId, toId, ties: new Map() };
      edge.ties.set(id, day);
      edges.set(edgeId, edge);
    }
  }
  const placed = [...edges.values()].map((edge) => {
    const ends = [places.get(edge.fromId) ?? 0, places.get(edge.toId) ?? 0];
    return { edge, later: Math.max(...ends), earlier: Math.min(...ends) };
  });
  return placed
    .sort((a, b) => a.later - b.later || a.earlier - b.earlier || (a.edge.id < b.edge.id ? -1 : 1))
    .map(({ edge }) => edge);
}
