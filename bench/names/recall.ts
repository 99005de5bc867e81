import { createHash } from 'node:crypto';
import type { Database } from '../../src/graph/database.ts';
import { createRequest } from '../../src/graph/request.ts';
import { candidatesOf } from '../../src/nodes/NameResolution.ts';
import { prepareView } from '../../src/nodes/View.ts';
import type { GoldPair, Place } from './gold.ts';
import { kilometresBetween, pointOff } from './kilometres.ts';

export interface Recall {
  /** How far from the event's point it was looked; null: without a point. */
  readonly nearKilometres: number | null;
  /** Shares of the pairs, 0 to 1. */
  readonly at1: number;
  readonly at5: number;
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly asked: string;
  readonly expected: string;
  /** The name that came first, and how far its place is from the expected one; null when nothing came. */
  readonly got: { readonly text: string; readonly why: string; readonly kilometres: number } | null;
  /** From 0; -1 when it did not come at all. */
  readonly rank: number;
}

const LOCATIONS = ['LOCATION'];

/** Asks for each pair's name as `resolveNames` does, from a point so far off in a direction that the name decides. */
export async function recallOf(
  database: Database,
  pairs: readonly GoldPair[],
  places: ReadonlyMap<string, Place>,
  nearKilometres: number | null,
): Promise<Recall> {
  const request = createRequest(database, prepareView);
  const view = prepareView(null);
  const answers: Miss[] = [];
  for (const { name, point, placeId } of pairs) {
    const near = nearKilometres === null ? null : pointOff(point, nearKilometres, directionFor(name));
    const [candidates = []] = await candidatesOf(request, [name], { kinds: LOCATIONS, view, near });
    const rank = candidates.findIndex(({ entityId }) => entityId === placeId);
    const expected = places.get(placeId);
    const [first] = candidates;
    const other = places.get(first?.entityId ?? '');
    const got =
      first === undefined || other === undefined || expected === undefined
        ? null
        : { text: first.text, why: first.why, kilometres: kilometresBetween(other.point, expected.point) };
    answers.push({ asked: name, expected: namesOf(expected), got, rank });
  }
  const share = (within: number) => answers.filter(({ rank }) => rank >= 0 && rank < within).length / answers.length;
  return { nearKilometres, at1: share(1), at5: share(5), misses: answers.filter(({ rank }) => rank !== 0) };
}

/** The same for the same name, and as if by chance for another. */
function directionFor(name: string): number {
  return (createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32) * 2 * Math.PI;
}

function namesOf(place: Place | undefined): string {
  return place === undefined ? '' : [place.name, ...place.names.map(({ text }) => text)].join(', ');
}
