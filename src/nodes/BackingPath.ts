import { type ActorRow, type BackingRow, cypher } from '../generated/cypher.ts';
import type { Many } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { verdictOn } from './standing.ts';

/** The most steps between an actor and those behind it. */
const MAX_HOPS = 6;
/** At most this many backers of one actor are followed. */
const MAX_FAN_OUT = 200;

type Step<FarEnd extends 'from' | 'to'> = BackingRow & Readonly<Record<FarEnd, ActorRow>>;

/** Breadth first, a statement a level: enumerating paths costs a hundred times as much on a dense graph. */
function traversal<FarEnd extends 'from' | 'to'>(step: Many<Step<FarEnd>>, farEnd: FarEnd): Resolver {
  return async (_parent, args, request, info) => {
    const parameters = parametersAt(args, request, info);
    const maxHops = Number(args.maxHops);
    if (maxHops < 1 || maxHops > MAX_HOPS) {
      throw callerError('BAD_ARGUMENT', `maxHops: ${maxHops} is outside 1 to ${MAX_HOPS}`, {
        argument: 'maxHops',
        limit: MAX_HOPS,
      });
    }
    const first = Number(args.first);
    const start = String(args.of);
    const paths = new Map<string, readonly Step<FarEnd>[]>([[start, []]]);
    let frontier = [start];
    for (let hops = 1; hops <= maxHops && frontier.length > 0 && paths.size <= first; hops += 1) {
      const steps = await Promise.all(
        frontier.map((id) => loadMany(request, step, id, { first: MAX_FAN_OUT, view: parameters.view })),
      );
      const walked = await walkable(steps.flat(), request, parameters.view);
      const next: string[] = [];
      for (const [index, edges] of steps.entries()) {
        const path = paths.get(frontier[index] ?? '') ?? [];
        for (const edge of edges.filter((each) => walked.has(each.id))) {
          const reached = edge[farEnd].id;
          if (paths.has(reached)) continue;
          paths.set(reached, [...path, edge]);
          next.push(reached);
        }
      }
      frontier = next;
    }
    paths.delete(start);
    return [...paths.values()].slice(0, first).map((relationships) => ({
      backer: relationships.at(-1)?.[farEnd],
      hops: relationships.length,
      relationships,
    }));
  };
}

/** Ids of the steps that stand at the view: affirmed, or contested. A denied one, or a mere forecast, leads nowhere. */
async function walkable(
  edges: readonly BackingRow[],
  request: GraphRequest,
  view: PreparedView,
): Promise<ReadonlySet<string>> {
  const judged = await Promise.all(
    edges.map(async (edge) => ({ id: edge.id, standing: (await verdictOn({ ...edge }, request, view)).standing })),
  );
  return new Set(
    judged.filter(({ standing }) => standing === 'AFFIRMED' || standing === 'CONTESTED').map(({ id }) => id),
  );
}

export const backers = traversal(cypher.Actor.backers, 'to');
export const backs = traversal(cypher.Actor.backs, 'from');
