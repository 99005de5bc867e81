/** Who is next to whom; each pair stands in both directions. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** How many nodes are looked at before a search is given up: paths that must not meet themselves may be few among many walks. */
const MAX_VISITS = 200_000;

export interface FoundPaths {
  /** Nodes from end to end; shortest first, then in the order of their nodes. */
  readonly paths: readonly (readonly string[])[];
  /** True when the search was given up before all that was asked for had been looked at. */
  readonly cut: boolean;
}

/** The shortest paths between two nodes that pass no node twice, at most `limit`, of at most `maxHops` steps. */
export function simplePaths(
  neighbours: Neighbours,
  from: string,
  to: string,
  maxHops: number,
  limit: number,
): FoundPaths {
  const distances = distancesTo(neighbours, to, maxHops);
  const paths: (readonly string[])[] = [];
  const inOrder = new Map<string, readonly string[]>();
  const path = [from];
  let visits = 0;
  const nextTo = (node: string): readonly string[] => {
    const known = inOrder.get(node) ?? [...(neighbours.get(node)?.keys() ?? [])].sort();
    inOrder.set(node, known);
    return known;
  };
  const walk = (node: string, left: number): void => {
    if (left === 0) {
      if (node === to) paths.push([...path]);
      return;
    }
    for (const next of nextTo(node)) {
      if (paths.length >= limit || visits >= MAX_VISITS) return;
      const distance = distances.get(next);
      if (distance === undefined || distance >= left || path.includes(next) || (next === to && left > 1)) continue;
      visits += 1;
      path.push(next);
      walk(next, left - 1);
      path.pop();
    }
  };
  for (let hops = distances.get(from) ?? maxHops + 1; hops <= maxHops; hops += 1) walk(from, hops);
  return { paths, cut: paths.length < limit && visits >= MAX_VISITS };
}

function distancesTo(neighbours: Neighbours, to: string, maxHops: number): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= maxHops && frontier.length > 0; distance += 1) {
    const next = frontier.flatMap((node) => [...(neighbours.get(node)?.keys() ?? [])]);
    frontier = [...new Set(next)].filter((node) => !distances.has(node));
    for (const node of frontier) distances.set(node, distance);
  }
  return distances;
}
