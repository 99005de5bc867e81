import { cypher } from '../generated/cypher.ts';
import type { ClaimMode, RelationshipType } from '../generated/types.ts';
import { callerError } from '../graph/errors.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { MAX_FIRST } from '../graph/resolve.ts';
import type { Moment } from '../judgement/changes.ts';
import { type JudgedClaim, matterOf } from '../judgement/claim.ts';
import { askWithin } from './ask.ts';
import { loadTold, loadWorld, type Told } from './judged.ts';
import { judgedView, momentOf } from './View.ts';

const MAX_CLAIMS = 2_000;
const MAX_PLACES = 1_000;

/** Two moments of knowing, the view at the later one, and what of all that concerns somebody. */
export interface Interval {
  readonly since: string;
  readonly until: string;
  readonly view: PreparedView;
  readonly about: readonly string[] | null;
  /** The argument to blame when more became known than one answer holds. */
  readonly argument: string;
}

/** What of the news has to be judged. */
export interface Wanted {
  readonly places: boolean;
  readonly matters: boolean;
  /** Who holds a place, as a relation of its own beside the answer that the place gives. */
  readonly holdings: boolean;
  readonly modes: readonly ClaimMode[];
}

/** A place, an operation or a relation, with all claims that bear on it, whatever day they speak of. */
export interface Subject {
  /** Id of a place or an operation; a relation as `<subject> <TYPE> <object>`. */
  readonly id: string;
  readonly claims: readonly JudgedClaim[];
}

/** What became known between two moments, and how it was to be judged at both. */
export interface Between {
  readonly earlier: Moment;
  readonly later: Moment;
  readonly earlierView: PreparedView;
  readonly laterView: PreparedView;
  readonly places: readonly Subject[];
  readonly operations: readonly Subject[];
  readonly relations: readonly Subject[];
}

/** What a claim that became known in between speaks of. */
interface News {
  readonly operationId: string | null;
  readonly operationKind: string | null;
  readonly places: readonly string[];
  readonly subjectId: string | null;
  readonly relationship: RelationshipType | null;
  readonly objectId: string | null;
}

interface SubjectIds {
  readonly operations: readonly string[];
  readonly relations: readonly string[];
  readonly places: readonly string[];
}

/**
 * Looks at all that claims which became known in between speak of; the number of statements does not grow with them.
 * @throws a LIMIT_EXCEEDED error for the caller where they are more than 2,000.
 */
export async function lookBetween(request: GraphRequest, interval: Interval, wanted: Wanted): Promise<Between> {
  const laterView = interval.view;
  const earlierView = momentOf(laterView, interval.since);
  const subjects = await subjectsOf(request, interval, wanted);
  const ofPlaces = await loadTold(request, cypher.judgement.claimsOnControl, subjects.places, laterView);
  const ofOperations = await loadTold(request, cypher.judgement.claimsOfOperations, subjects.operations, laterView);
  const ofRelations = await loadTold(request, cypher.judgement.claimsOfRelations, subjects.relations, laterView);
  const all = [...ofPlaces, ...ofOperations, ...ofRelations].flat();
  const [earlier, later] = await momentsOf(request, all, earlierView, laterView);
  const subjectsWith = (ids: readonly string[], told: readonly (readonly Told[])[]) =>
    ids.map((id, index) => ({ id, claims: (told[index] ?? []).map(({ claim }) => claim) }));
  return {
    earlier,
    later,
    earlierView,
    laterView,
    places: subjectsWith(subjects.places, ofPlaces),
    operations: subjectsWith(subjects.operations, ofOperations),
    relations: subjectsWith(subjects.relations, ofRelations),
  };
}

/** Both moments with the structure around those whom the claims name. */
export async function momentsOf(
  request: GraphRequest,
  told: readonly Told[],
  earlier: PreparedView,
  later: PreparedView,
): Promise<readonly [Moment, Moment]> {
  const moment = async (view: PreparedView) => ({
    view: judgedView(view),
    world: await loadWorld(request, told, view),
  });
  return Promise.all([moment(earlier), moment(later)]);
}

/** @throws a BAD_ARGUMENT error for the caller where two arguments tell what is known, or too much is asked about. */
export function checkInterval(args: Readonly<Record<string, unknown>>, instead: string): void {
  if ((args.view as { knownAt?: string } | null | undefined)?.knownAt != null) {
    throw callerError('BAD_ARGUMENT', `view: knownAt is not taken here; ${instead}`, { argument: 'view' });
  }
  const about = (args.about as readonly string[] | null | undefined) ?? [];
  if (about.length > MAX_FIRST) {
    throw callerError('BAD_ARGUMENT', `about: ${about.length} ids were given; at most ${MAX_FIRST} at once`, {
      argument: 'about',
      limit: MAX_FIRST,
    });
  }
}

async function subjectsOf(request: GraphRequest, interval: Interval, wanted: Wanted): Promise<SubjectIds> {
  const { argument } = interval;
  const news = await askWithin<News>(
    request,
    cypher.Query.whatChanged.claims,
    { ...interval, modes: wanted.modes },
    {
      limit: MAX_CLAIMS,
      argument,
      sentence: 'claims became known by then: ask for a shorter time, or about something',
    },
  );
  const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))].sort();
  const isHolding = ({ relationship }: News) => relationship === 'CONTROLS';
  const relations = news.filter((one) => one.relationship !== null && (wanted.holdings || !isHolding(one)));
  const places = wanted.places ? [...news.flatMap(placesOf), ...(await placesBelow(request, relations))] : [];
  return {
    operations: wanted.matters ? unique(news.map(({ operationId }) => operationId)) : [],
    relations: wanted.matters ? unique(relations.map(relationOf)) : [],
    places: unique(places),
  };
}

function relationOf({ subjectId, relationship, objectId }: News): string | null {
  if (subjectId === null || relationship === null || objectId === null) return null;
  return matterOf({ about: { subjectId, relationship, objectId, means: [] } });
}

function placesOf({ relationship, objectId, operationKind, places }: News): readonly (string | null)[] {
  if (relationship === 'CONTROLS') return [objectId];
  if (!['CAPTURE', 'WITHDRAWAL', 'CLASH'].includes(operationKind ?? '')) return [];
  return places.map((text) => (JSON.parse(text) as { locationId: string }).locationId);
}

/** Who agrees with whom changes for the places of all below an actor that is said to be part of another. */
async function placesBelow(request: GraphRequest, relations: readonly News[]): Promise<readonly string[]> {
  const actors = relations.flatMap(({ relationship, subjectId }) => (relationship === 'PART_OF' ? subjectId : []));
  if (actors.length === 0) return [];
  const places = await askWithin<{ readonly id: string }>(
    request,
    cypher.Query.whatChanged.places,
    { actors },
    {
      limit: MAX_PLACES,
      argument: 'about',
      sentence: 'places are held by those of whom it changed who is part of whom: ask about one of them',
    },
  );
  return places.map(({ id }) => id);
}
