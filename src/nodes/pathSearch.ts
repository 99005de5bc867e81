import { simplePaths } from '../graph/simplePaths.ts';
import { judgedTie, type StandingTie, surroundingsOf, type Tie, turned, type Walk } from './pathTies.ts';

/** At most this many entities are followed at each distance from an end. */
const MAX_FRONTIER = 200;
/** How often paths over ties that turn out not to stand are replaced by others. */
const MAX_ROUNDS = 8;

export interface PathStep {
  readonly fromId: string;
  readonly toId: string;
  readonly standing: StandingTie['standing'];
  readonly ties: readonly StandingTie[];
}

interface Search extends Walk {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly exclude: ReadonlySet<string>;
  /** What has more neighbours is not led over; null: however many. */
  readonly excludeHubs: number | null;
}

/** What has been found so far: who is next to whom, and how the ties that were judged stand. */
interface Found {
  readonly next: Map<string, Map<string, readonly Tie[]>>;
  readonly steps: Map<string, PathStep>;
  readonly followed: Set<string>;
  readonly hubs: Set<string>;
}

/**
 * The shortest paths between two ends. Breadth first from both, a statement a level, until enough paths are known of no more steps
 * than both have gone; only ties on a path are judged, and what does not stand is left out and looked for again.
 */
export async function searchPaths(search: Search): Promise<readonly (readonly PathStep[])[]> {
  const found: Found = { next: new Map(), steps: new Map(), followed: new Set(), hubs: new Set() };
  const sides = [search.from, search.to].map((end): Side => ({ reached: new Set([end]), frontier: [end] }));
  await follow(search, found, search.ends);
  for (const side of sides) goOn(found, side);
  for (let hops = Math.min(2, search.maxHops); ; hops += 1) {
    const exhausted = sides.some(({ frontier }) => frontier.length === 0);
    const paths = await standingPaths(search, found, exhausted ? search.maxHops : hops);
    if (paths.length >= search.first || exhausted || hops >= search.maxHops) return paths;
    const [side] = sides.toSorted((one, other) => one.frontier.length - other.frontier.length);
    if (side === undefined) throw new Error('a path has two ends');
    if (side.frontier.length > MAX_FRONTIER) search.passLimit();
    side.frontier = side.frontier.slice(0, MAX_FRONTIER);
    await follow(search, found, side.frontier);
    goOn(found, side);
  }
}

/** From one end: all that was reached, and those that were reached last. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
}

function goOn({ next }: Found, side: Side): void {
  const around = side.frontier.flatMap((id) => [...(next.get(id)?.keys() ?? [])]);
  side.frontier = [...new Set(around)].filter((id) => !side.reached.has(id)).sort();
  for (const id of side.frontier) side.reached.add(id);
}

async function follow(search: Search, found: Found, wanted: readonly string[]): Promise<void> {
  const ids = wanted.filter((id) => !found.followed.has(id) && !found.hubs.has(id));
  const all = await surroundingsOf(search, ids);
  for (const [index, id] of ids.entries()) {
    const { ties = new Map<string, readonly Tie[]>(), cut = false } = all[index] ?? {};
    found.followed.add(id);
    if (search.excludeHubs !== null && ties.size > search.excludeHubs && !search.ends.includes(id)) {
      leaveOut(found, id);
      continue;
    }
    if (cut) search.passLimit();
    for (const [otherId, between] of ties) {
      if (otherId !== id && !search.exclude.has(otherId) && !found.hubs.has(otherId)) join(found, id, otherId, between);
    }
  }
}

/** A step that was judged already is not opened again by its other end. */
function join({ next, steps }: Found, id: string, otherId: string, ties: readonly Tie[]): void {
  if (steps.has(stepId(id, otherId))) return;
  const put = (from: string, to: string, between: readonly Tie[]) => {
    const known = next.get(from) ?? new Map<string, readonly Tie[]>();
    next.set(from, known);
    known.set(to, between);
  };
  put(id, otherId, ties);
  put(otherId, id, ties.map(turned));
}

function leaveOut(found: Found, id: string): void {
  found.hubs.add(id);
  for (const otherId of found.next.get(id)?.keys() ?? []) found.next.get(otherId)?.delete(id);
  found.next.delete(id);
}

async function standingPaths(search: Search, found: Found, maxHops: number): Promise<readonly (readonly PathStep[])[]> {
  for (let round = 1; ; round += 1) {
    const { paths, cut } = simplePaths(found.next, search.from, search.to, maxHops, search.first);
    if (cut) search.passLimit();
    const pairs = paths.flatMap((path) => path.slice(1).map((to, index) => [path[index] ?? '', to] as const));
    const isOpen = await settle(search, found, pairs);
    if (isOpen && round < MAX_ROUNDS) continue;
    if (isOpen) search.passLimit();
    return paths.flatMap((path) => {
      const steps = path.slice(1).flatMap((to, index) => stepBetween(found, path[index] ?? '', to) ?? []);
      return steps.length === path.length - 1 ? [steps] : [];
    });
  }
}

/** Judges the steps that were not judged yet; true when any was taken out, or who is a hub had to be looked up. */
async function settle(search: Search, found: Found, pairs: readonly (readonly [string, string])[]): Promise<boolean> {
  const unknown = search.excludeHubs === null ? [] : pairs.map(([, to]) => to).filter((id) => !found.followed.has(id));
  if (unknown.length > 0) {
    await follow(search, found, [...new Set(unknown)]);
    return true;
  }
  const open = new Map(pairs.map(([from, to]) => [stepId(from, to), [from, to] as const]));
  for (const id of found.steps.keys()) open.delete(id);
  const judged = await Promise.all([...open.values()].map(([from, to]) => judgedStep(search, found, from, to)));
  for (const step of judged) {
    found.steps.set(stepId(step.fromId, step.toId), step);
    if (step.ties.length > 0) continue;
    found.next.get(step.fromId)?.delete(step.toId);
    found.next.get(step.toId)?.delete(step.fromId);
  }
  return judged.some(({ ties }) => ties.length === 0);
}

async function judgedStep(search: Search, { next }: Found, fromId: string, toId: string): Promise<PathStep> {
  const ties = await Promise.all((next.get(fromId)?.get(toId) ?? []).map((tie) => judgedTie(search, tie)));
  const standing = ties.filter((tie) => tie !== null).sort((one, other) => (one.type < other.type ? -1 : 1));
  const affirmed = standing.some((tie) => tie.standing === 'AFFIRMED');
  return { fromId, toId, standing: affirmed ? 'AFFIRMED' : 'CONTESTED', ties: standing };
}

function stepBetween({ steps }: Found, fromId: string, toId: string): PathStep | null {
  const step = steps.get(stepId(fromId, toId));
  if (step === undefined || step.ties.length === 0) return null;
  return step.fromId === fromId
    ? step
    : { ...step, fromId, toId, ties: step.ties.map((tie) => ({ ...tie, ...turned(tie) })) };
}

function stepId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
