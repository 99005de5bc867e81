import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import type { JudgedClaim } from '../judgement/claim.ts';
import { type ActorNames, profileOf } from '../judgement/eventProfile.ts';
import { isToldApart, type Likeness, likenessOf, MOST_DAYS, type Reason } from '../judgement/sameEvent.ts';
import { boxAround, type Located } from '../judgement/samePlace.ts';
import { skeletonOf } from '../names/folding.ts';
import { ask } from './ask.ts';
import { citedEntities } from './cited.ts';
import { loadTold, loadWorld } from './judged.ts';
import { atAnyTime, judgedView } from './View.ts';

const MAX_COMPARED = 500;
const DAY = 86_400_000;

interface CandidateParent extends Likeness {
  readonly operationId: string;
  readonly view: PreparedView;
}

interface CandidatesParent {
  readonly compared: number;
  readonly complete: boolean;
  readonly toldApart: number;
  readonly found: readonly CandidateParent[];
}

/** Compares an operation with those near it; the number of statements does not grow with them. */
export const sameEventCandidates: Resolver = async (_parent, args, request, info): Promise<CandidatesParent> => {
  const { view: asked } = parametersAt(args, request, info);
  const view = atAnyTime(asked);
  const id = String(args.of);
  checkScore(args.minScore);
  const own = (await loadTold(request, cypher.judgement.claimsOfOperations, [id], view)).flat();
  if (own.length === 0) {
    throw callerError('BAD_ARGUMENT', `of: there is no operation "${id}" at this view; search(text:) finds ids`, {
      argument: 'of',
    });
  }
  const near = await nearIds(
    id,
    own.map(({ claim }) => claim),
    request,
    view,
  );
  const ids = near.slice(0, MAX_COMPARED);
  const told = await loadTold(request, cypher.judgement.claimsOfOperations, ids, view);
  const all = [own, ...told];
  const world = await loadWorld(request, all.flat(), view);
  const claimsOf = all.map((each) => each.map(({ claim }) => claim));
  const atlas = {
    places: await loadPlaces(request, claimsOf.flat().flatMap(placesOf)),
    names: await loadNames(request, [...world.actors.keys()]),
  };
  const [one, ...others] = [id, ...ids].map((each, index) =>
    profileOf(each, claimsOf[index] ?? [], world, judgedView(view), atlas),
  );
  if (one == null) return { compared: 0, complete: true, toldApart: 0, found: [] };
  const compared = others.filter((other) => other !== null);
  const open = compared.filter((other) => !isToldApart(one, other));
  return {
    compared: compared.length,
    complete: near.length <= MAX_COMPARED,
    toldApart: compared.length - open.length,
    found: open
      .map((other) => ({ operationId: other.operationId, view: asked, ...likenessOf(one, other) }))
      .filter(({ score }) => score >= Number(args.minScore))
      .sort((a, b) => b.score - a.score || (a.operationId < b.operationId ? -1 : 1)),
  };
};

function checkScore(minScore: unknown): void {
  if (Number(minScore) >= 0 && Number(minScore) <= 1) return;
  throw callerError('BAD_ARGUMENT', `minScore: ${minScore} is outside 0 to 1`, { argument: 'minScore', limit: 1 });
}

const placesOf = ({ about }: JudgedClaim) =>
  'operationId' in about ? about.places.map(({ locationId }) => locationId) : [];

/** Ids of operations that begin within days of what is told, and near one of its places, or that could be anywhere. */
async function nearIds(
  id: string,
  claims: readonly JudgedClaim[],
  request: GraphRequest,
  view: PreparedView,
): Promise<readonly string[]> {
  const own = await loadPlaces(request, claims.flatMap(placesOf));
  const describing = await loadPlaces(
    request,
    [...own.values()].flatMap(({ describedBy }) => describedBy),
  );
  const located = [...own.values(), ...describing.values()];
  const areas = located.flatMap((place) => (place.point === null ? [] : { id: place.id, ...boxAround(place.point) }));
  const days = claims
    .flatMap(({ when, report }) => [when?.earliest ?? report.latest, when?.latest ?? report.latest])
    .sort();
  const shifted = (day: string | undefined, by: number) =>
    new Date(Date.parse(day ?? '') + by * DAY).toISOString().slice(0, 10);
  const rows = await ask<{ readonly id: string }>(request, cypher.Query.sameEventCandidates.near, {
    of: id,
    areas,
    from: shifted(days[0], -MOST_DAYS),
    to: shifted(days.at(-1), MOST_DAYS),
    view,
  });
  return rows.map((row) => row.id).sort();
}

interface PlaceRow extends Pick<Located, 'id' | 'wholes' | 'describedBy' | 'admin1' | 'admin2'> {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: string;
}

async function loadPlaces(request: GraphRequest, ids: readonly string[]): Promise<ReadonlyMap<string, Located>> {
  const accessor = {
    ...cypher.Query.sameEventCandidates.places,
    decode: (record: { get(at: number): unknown }) => ({
      id: record.get(0) as string,
      latitude: record.get(1) as number | null,
      longitude: record.get(2) as number | null,
      precision: record.get(3) as string,
      admin1: record.get(4) as string | null,
      admin2: record.get(5) as string | null,
      wholes: record.get(6) as readonly string[],
      describedBy: record.get(7) as readonly string[],
    }),
  };
  const rows = await Promise.all([...new Set(ids)].map((id) => loadOne<PlaceRow>(request, accessor, id, {})));
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, locatedFrom(row)]])));
}

/** "Aleppo Governorate" and "Aleppo", "Manbij district" and "Menbij" are one unit. */
const UNIT = /\b(governorate|province|district)\b/gi;

function locatedFrom({ latitude, longitude, precision, admin1, admin2, ...others }: PlaceRow): Located {
  const isOwn = precision === 'EXACT' || precision === 'NEARBY';
  return {
    ...others,
    point: isOwn && latitude !== null && longitude !== null ? { latitude, longitude } : null,
    admin1: admin1 && skeletonOf(admin1.replace(UNIT, '')),
    admin2: admin2 && skeletonOf(admin2.replace(UNIT, '')),
  };
}

async function loadNames(request: GraphRequest, ids: readonly string[]): Promise<ReadonlyMap<string, ActorNames>> {
  const accessor = {
    ...cypher.Query.sameEventCandidates.names,
    decode: (record: { get(at: number): unknown }) => ({
      folded: record.get(1) as string,
      strength: record.get(2) as string,
    }),
  };
  const names = await Promise.all(ids.map((id) => loadMany(request, accessor, id, {})));
  const foldedOf = (index: number, strength: string) =>
    (names[index] ?? []).filter((name) => name.strength === strength).map(({ folded }) => folded);
  return new Map(
    ids.map((id, index) => [id, { strong: foldedOf(index, 'STRONG'), weak: foldedOf(index, 'WEAK') }] as const),
  );
}

export const SameEventCandidates = {
  totalCount: ({ found }: CandidatesParent) => found.length,
  candidates: firstOf(({ found }: CandidatesParent) => found),
};

export const SameEventCandidate = {
  operation: ({ operationId, view }: CandidateParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.operation, operationId, { view: atAnyTime(view) }),
  reasons: firstOf(({ reasons }: CandidateParent) => reasons),
};

export const SameEventReason = {
  entities: citedEntities(({ entities }: Reason) => entities),
};
