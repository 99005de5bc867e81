import { cypher } from '../generated/cypher.ts';
import { RelationshipType } from '../generated/types.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { checkRange, MAX_FIRST, parametersAt, type Resolver } from '../graph/resolve.ts';
import { MAX_HOPS } from './BackingPath.ts';
import { type PathStep as FoundStep, searchPaths } from './pathSearch.ts';
import { MAX_FAN_OUT, OF_PLACES, operationsBeneath, type StandingTie } from './pathTies.ts';

const MAX_COUNTED = 1_000;

interface StepParent extends Omit<FoundStep, 'fromId' | 'toId'> {
  readonly from: object;
  readonly to: object;
}

/** The ways from one entity to another, with what stands of them at the view. */
export const paths: Resolver = async (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const [from, to] = [String(args.from), String(args.to)];
  checkRange('maxHops', args.maxHops, MAX_HOPS);
  if (args.excludeHubs != null) checkRange('excludeHubs', args.excludeHubs, MAX_FAN_OUT);
  const exclude = (args.exclude as readonly string[] | null | undefined) ?? [];
  if (exclude.length > MAX_FIRST) {
    throw callerError('BAD_ARGUMENT', `exclude: ${exclude.length} ids were given; at most ${MAX_FIRST} at once`, {
      argument: 'exclude',
      limit: MAX_FIRST,
    });
  }
  if (from === to) throw callerError('BAD_ARGUMENT', `to: "${to}" is where the path starts`, { argument: 'to' });
  const kinds = await Promise.all([checkEnd(request, view, 'from', from), checkEnd(request, view, 'to', to)]);
  let cut = false;
  const found = await searchPaths({
    request,
    view,
    from,
    to,
    ends: [from, to],
    via: viaOf(args.via, kinds),
    maxHops: Number(args.maxHops),
    first: Number(args.first),
    exclude: new Set(exclude),
    excludeHubs: args.excludeHubs == null ? null : Number(args.excludeHubs),
    passLimit: () => {
      cut = true;
    },
  });
  const shown = await visiblePaths(request, view, found);
  if (shown.length === 0 && cut) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `maxHops: no path was found within the limits of the search, and not all was looked at: exclude hubs, narrow via, or ask for fewer steps`,
      { argument: 'maxHops' },
    );
  }
  return shown.map((steps) => ({ hops: steps.length, steps, cut }));
};

function viaOf(asked: unknown, kinds: readonly string[]): readonly RelationshipType[] {
  const { ClaimedBy, TookPlaceAt } = RelationshipType;
  if (asked == null) {
    const place = kinds.includes('Location');
    const end = place || kinds.includes('Operation');
    const all = Object.values(RelationshipType).filter((type) => type !== ClaimedBy);
    return all.filter((type) => !OF_PLACES.has(type) || (type === TookPlaceAt ? end : place));
  }
  const via = asked as readonly RelationshipType[];
  if (via.includes(ClaimedBy)) {
    throw callerError('BAD_ARGUMENT', `via: CLAIMED_BY is not walked; it says who speaks, not who is tied to whom`, {
      argument: 'via',
    });
  }
  return [...new Set(via)].sort();
}

async function checkEnd(request: GraphRequest, view: PreparedView, argument: string, id: string): Promise<string> {
  const end = await loadOne(request, cypher.Query.node, id, { view });
  if (end !== null && ['Actor', 'Location', 'Operation'].includes(end.__typename)) return end.__typename;
  const there = end === null ? 'there is nothing' : `a ${end.__typename} is no end of a path:`;
  throw callerError(
    'BAD_ARGUMENT',
    `${argument}: ${there} "${id}"${end === null ? ' at this view' : ''}; search(text:, kinds: [ACTOR, LOCATION, OPERATION]) finds ids`,
    { argument },
  );
}

/** A relationship may be seen while the operation at its end is hidden: then the path is. */
async function visiblePaths(
  request: GraphRequest,
  view: PreparedView,
  found: readonly (readonly FoundStep[])[],
): Promise<readonly (readonly StepParent[])[]> {
  const all = await Promise.all(
    found.map((steps) =>
      Promise.all(
        steps.map(async (step) => ({
          ...step,
          from: await loadOne(request, cypher.Query.node, step.fromId, { view }),
          to: await loadOne(request, cypher.Query.node, step.toId, { view }),
        })),
      ),
    ),
  );
  return all.flatMap((steps) => {
    const seen = steps.flatMap(({ from, to, ...step }) =>
      from === null || to === null ? [] : [{ ...step, from, to }],
    );
    return seen.length === steps.length ? [seen] : [];
  });
}

export const PathStep = {
  from: ({ from }: StepParent) => from,
  to: ({ to }: StepParent) => to,
};

const operations: Resolver<StandingTie> = async (tie, args, request, info) => {
  const { first } = parametersAt(args, request, info);
  const ids = await operationsBeneath(request, tie, Number(first));
  const { view } = tie;
  const found = await Promise.all(ids.map((id) => loadOne(request, cypher.Query.operation, id, { view })));
  return found.filter((operation) => operation !== null);
};

export const PathTie = {
  operations,
  operationCount: async (tie: StandingTie, _args: unknown, request: GraphRequest) =>
    (await operationsBeneath(request, tie, MAX_COUNTED)).length,
};
