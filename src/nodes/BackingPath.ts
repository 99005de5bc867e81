import { type ActorRow, type BackingRow, cypher } from '../generated/cypher.ts';
import type { Many } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { checkRange, parametersAt, type Resolver } from '../graph/resolve.ts';
import { standingEdges } from './walkable.ts';

/** The most steps that a search goes. */
export const MAX_HOPS = 6;
/** At most this many backers of one actor are followed. */
const MAX_FAN_OUT = 200;
/** At most this many backers are looked for behind each of several actors. */
const MAX_REACHED = 1_000;
const MAX_ACTORS = 10;

type Step<FarEnd extends 'from' | 'to'> = BackingRow & Readonly<Record<FarEnd, ActorRow>>;

/** Where a search goes from, over what, and how far. */
interface Reach<FarEnd extends 'from' | 'to'> {
  readonly step: Many<Step<FarEnd>>;
  readonly farEnd: FarEnd;
  readonly starts: readonly string[];
  readonly maxHops: number;
  /** Once more than this many are found behind a start, no further step is taken from it. */
  readonly enough: number;
}

type Paths<FarEnd extends 'from' | 'to'> = Map<string, readonly Step<FarEnd>[]>;

/** One path to each that is behind each start. Breadth first, a statement a level: enumerating paths costs a hundred times as much. */
async function reach<FarEnd extends 'from' | 'to'>(
  { step, farEnd, starts, maxHops, enough }: Reach<FarEnd>,
  request: GraphRequest,
  view: PreparedView,
) {
  const sides = starts.map((start) => ({
    paths: new Map([[start, []]]) as Paths<FarEnd>,
    frontier: [start],
  }));
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const open = sides.filter(({ paths, frontier }) => frontier.length > 0 && paths.size <= enough);
    const ids = [...new Set(open.flatMap(({ frontier }) => frontier))];
    if (ids.length === 0) break;
    const steps = await Promise.all(ids.map((id) => loadMany(request, step, id, { first: MAX_FAN_OUT, view })));
    const standing = await standingEdges(steps.flat(), request, view);
    const next = new Map(ids.map((id, index) => [id, (steps[index] ?? []).filter((edge) => standing.has(edge.id))]));
    for (const side of open) side.frontier = goOn(side.paths, side.frontier, next, farEnd);
  }
  return sides.map(({ paths }, index) => {
    paths.delete(starts[index] ?? '');
    return paths;
  });
}

function goOn<FarEnd extends 'from' | 'to'>(
  paths: Paths<FarEnd>,
  frontier: readonly string[],
  next: Paths<FarEnd>,
  farEnd: FarEnd,
): string[] {
  const reached: string[] = [];
  for (const id of frontier) {
    const path = paths.get(id) ?? [];
    for (const edge of next.get(id) ?? []) {
      const { id: behind } = edge[farEnd];
      if (paths.has(behind)) continue;
      paths.set(behind, [...path, edge]);
      reached.push(behind);
    }
  }
  return reached;
}

function backingPath<FarEnd extends 'from' | 'to'>(relationships: readonly Step<FarEnd>[], farEnd: FarEnd) {
  return { backer: relationships.at(-1)?.[farEnd], hops: relationships.length, relationships };
}

function traversal<FarEnd extends 'from' | 'to'>(step: Many<Step<FarEnd>>, farEnd: FarEnd): Resolver {
  return async (_parent, args, request, info) => {
    const { view } = parametersAt(args, request, info);
    checkRange('maxHops', args.maxHops, MAX_HOPS);
    const [maxHops, enough] = [Number(args.maxHops), Number(args.first)];
    const [found] = await reach({ step, farEnd, starts: [String(args.of)], maxHops, enough }, request, view);
    return [...(found?.values() ?? [])].slice(0, enough).map((path) => backingPath(path, farEnd));
  };
}

export const backers = traversal(cypher.Actor.backers, 'to');
export const backs = traversal(cypher.Actor.backs, 'from');

/** Who is behind every one of several actors, with one path from each. */
export const commonBackers: Resolver = async (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  checkRange('maxHops', args.maxHops, MAX_HOPS);
  const starts = [...new Set(args.of as readonly string[])];
  if (starts.length < 2 || starts.length > MAX_ACTORS) {
    throw callerError('BAD_ARGUMENT', `of: ${starts.length} actors were given; give 2 to ${MAX_ACTORS} that differ`, {
      argument: 'of',
      limit: MAX_ACTORS,
    });
  }
  const [step, farEnd, maxHops] = [cypher.Actor.backers, 'to', Number(args.maxHops)] as const;
  const all = await reach({ step, farEnd, starts, maxHops, enough: MAX_REACHED }, request, view);
  const most = starts.find((_, index) => (all[index]?.size ?? 0) > MAX_REACHED);
  if (most !== undefined) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `maxHops: more than ${MAX_REACHED} actors are behind "${most}": ask for fewer steps`,
      {
        argument: 'maxHops',
        limit: MAX_REACHED,
      },
    );
  }
  const common = [...(all[0]?.keys() ?? [])].filter((id) => all.every((reached) => reached.has(id)));
  return common
    .map((id) => ({ id, paths: all.map((reached) => reached.get(id) ?? []) }))
    .map(({ id, paths }) => ({ id, paths, hops: paths.reduce((sum, path) => sum + path.length, 0) }))
    .sort((one, other) => one.hops - other.hops || (one.id < other.id ? -1 : 1))
    .slice(0, Number(args.first))
    .map(({ paths, hops }) => ({
      backer: paths[0]?.at(-1)?.[farEnd],
      hops,
      paths: paths.map((path) => backingPath(path, farEnd)),
    }));
};
