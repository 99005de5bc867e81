import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadOne } from '../graph/load.ts';
import type { GraphRequest } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { LIKENESSES } from '../names/matching.ts';
import { checkedName, findNamed, type Named, type Search } from './named.ts';

const MAX_NAMES = 100;
const CANDIDATES = 100;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface Position {
  readonly point?: Point;
  readonly place?: string;
}

export const resolveNames: Resolver = async (_parent, args, request, info) => {
  const { view, first } = parametersAt(args, request, info);
  const names = args.names as readonly string[];
  if (names.length < 1 || names.length > MAX_NAMES) {
    throw callerError('BAD_ARGUMENT', `names: ${names.length} names; 1 to ${MAX_NAMES} are resolved at once`, {
      argument: 'names',
      limit: MAX_NAMES,
    });
  }
  const near = args.near == null ? null : await pointOf(args.near as Position, request);
  const kinds = args.kinds as Search['kinds'];
  const found = await candidatesOf(request, names, { kinds, view, near });
  return names.map((text, index) => ({ text, candidates: found[index]?.slice(0, Number(first)) ?? [] }));
};

/** For each name what it may mean: strong names before weak, alike matches by their distance, what is left by score. */
export function candidatesOf(
  request: GraphRequest,
  names: readonly string[],
  search: Omit<Search, 'candidates'>,
): Promise<readonly (readonly Named[])[]> {
  const asked = names.map((name, index) => checkedName(`names[${index}]`, name));
  return findNamed(request, asked, { ...search, candidates: CANDIDATES }, byLikeness);
}

function byLikeness(left: Named, right: Named): number {
  return (
    Number(left.weak) - Number(right.weak) ||
    LIKENESSES.indexOf(left.likeness) - LIKENESSES.indexOf(right.likeness) ||
    compared(left.distanceKilometres, right.distanceKilometres) ||
    right.score - left.score ||
    (left.nameId < right.nameId ? -1 : 1)
  );
}

/** What has no distance comes last. */
function compared(left: number | null, right: number | null): number {
  if (left === right) return 0;
  return (left ?? Number.POSITIVE_INFINITY) - (right ?? Number.POSITIVE_INFINITY);
}

async function pointOf({ point, place }: Position, request: GraphRequest): Promise<Point> {
  if (point != null) {
    if (Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180) {
      throw callerError(
        'BAD_ARGUMENT',
        `near.point: ${point.latitude}, ${point.longitude} is no point: latitude is -90 to 90, longitude -180 to 180`,
        { argument: 'near' },
      );
    }
    return point;
  }
  const found = await loadOne(request, cypher.Query.location, String(place), {});
  if (found === null) {
    throw callerError(
      'BAD_ARGUMENT',
      `near.place: there is no place "${place}"; search(text:, kinds: [LOCATION]) finds ids`,
      { argument: 'near' },
    );
  }
  if (found.point == null) {
    throw callerError(
      'BAD_ARGUMENT',
      `near.place: no point of ${found.name} is known; give near.point, or another place`,
      {
        argument: 'near',
      },
    );
  }
  return found.point;
}
