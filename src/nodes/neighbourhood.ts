import { cypher } from '../generated/cypher.ts';
import { RelationshipType } from '../generated/types.ts';
import { breadthFirst } from '../graph/breadthFirst.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { MAX_FIRST, parametersAt, type Resolver } from '../graph/resolve.ts';
import type { GraphParent } from './Graph.ts';
import { isEntityId, loadTies, TYPES } from './ties.ts';

const MAX_DEPTH = 3;
/** The most nodes of a graph. */
export const MAX_NODES = 1_000;

export const neighbourhood: Resolver = async (_parent, args, request, info): Promise<GraphParent> => {
  const { first, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkRange('depth', args.depth, MAX_DEPTH);
  checkRange('first', first, MAX_NODES);
  const of = [...new Set(args.of as readonly string[])];
  await checkStarts(of, Math.min(MAX_FIRST, Number(first)), request, view);
  const via = viaOf(args.via);
  const walk = await breadthFirst(
    of,
    { depth: Number(args.depth), first: Number(first) },
    (ids, looked, asked, among) => loadTies(request, ids, { via, view, looked, asked, among }),
  );
  return { ...walk, via, view };
};

/** Who says so is no tie between two things: CLAIMED_BY is followed only where it is asked for. */
export function viaOf(via: unknown): readonly RelationshipType[] {
  return (
    (via as readonly RelationshipType[] | null | undefined) ??
    TYPES.filter((type) => type !== RelationshipType.ClaimedBy)
  );
}

/** @throws a BAD_ARGUMENT error unless the value is from 1 to the most. */
export function checkRange(argument: string, value: unknown, most: number): void {
  if (Number(value) >= 1 && Number(value) <= most) return;
  throw callerError('BAD_ARGUMENT', `${argument}: ${value} is outside 1 to ${most.toLocaleString('en')}`, {
    argument,
    limit: most,
  });
}

async function checkStarts(
  of: readonly string[],
  most: number,
  request: GraphRequest,
  view: PreparedView,
): Promise<void> {
  if (of.length < 1 || of.length > most) {
    throw callerError('BAD_ARGUMENT', `of: ${of.length} ids were given; give 1 to ${most}, and no more than first`, {
      argument: 'of',
      limit: most,
    });
  }
  const found = await Promise.all(
    of.map((id) => (isEntityId(id) ? loadOne(request, cypher.Query.node, id, { view }) : null)),
  );
  const missing = of[found.indexOf(null)];
  if (missing === undefined) return;
  throw callerError(
    'BAD_ARGUMENT',
    `of: there is no actor, place, operation or source "${missing}", or the view hides it; search(text:) finds ids`,
    { argument: 'of' },
  );
}
