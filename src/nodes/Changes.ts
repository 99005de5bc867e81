import { cypher } from '../generated/cypher.ts';
import { ChangeKind, type RelationshipType } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, MAX_FIRST, parametersAt, type Resolver } from '../graph/resolve.ts';
import {
  type ControlChange as ChangedControl,
  type FigureChange as ChangedFigure,
  type StandingChange as ChangedStanding,
  controlChange,
  figureChanges,
  type Moment,
  standingChange,
} from '../judgement/changes.ts';
import { matterOf } from '../judgement/claim.ts';
import type { FigureAccount } from '../judgement/figures.ts';
import { entityIdsOf, matterIdOf } from '../judgement/matterId.ts';
import { citedActors, citedClaims, citedNode } from './cited.ts';
import { loadTold, loadWorld, type Told } from './judged.ts';
import { judgedView, momentOf } from './View.ts';

const MAX_CLAIMS = 2_000;
const MAX_PLACES = 1_000;

/** What a claim that became known in between speaks of. */
interface News {
  readonly operationId: string | null;
  readonly operationKind: string | null;
  readonly places: readonly string[];
  readonly subjectId: string | null;
  readonly relationship: RelationshipType | null;
  readonly objectId: string | null;
}

/** What has to be judged at both moments. */
interface Subjects {
  readonly operations: readonly string[];
  readonly relations: readonly string[];
  readonly places: readonly string[];
}

type AtView<Change> = Change & { readonly view: PreparedView; readonly __typename: string };

export const whatChanged: Resolver = async (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const since = String(args.since);
  const until = args.until == null ? new Date().toISOString() : String(args.until);
  check(args, since, until);
  const kinds = new Set((args.kinds as readonly ChangeKind[] | null) ?? Object.values(ChangeKind));
  const [earlier, later] = [momentOf(view, since), momentOf(view, until)];
  const subjects = await subjectsOf(request, { since, until, about: args.about ?? null, view: later }, kinds);
  const ofPlaces = await loadTold(request, cypher.judgement.claimsOfPlaces, subjects.places, later);
  const ofOperations = await loadTold(request, cypher.judgement.claimsOfOperations, subjects.operations, later);
  const ofRelations = await loadTold(request, cypher.judgement.claimsOfRelations, subjects.relations, later);
  const all = [...ofPlaces, ...ofOperations, ...ofRelations].flat();
  const [before, after] = await Promise.all([earlier, later].map((at) => moment(request, all, at)));
  if (before === undefined || after === undefined) throw new Error('two views give two moments');
  const claims = (told: readonly Told[] | undefined) => (told ?? []).map(({ claim }) => claim);
  const matters = [...subjects.operations, ...subjects.relations].map((matter, index) => ({
    matter,
    told: claims([...ofOperations, ...ofRelations][index]),
  }));
  const shown = <Change extends object>(type: string, changes: readonly (Change | null)[]): AtView<Change>[] =>
    changes.filter((change) => change !== null).map((change) => ({ ...change, view: later, __typename: type }));
  return [
    ...shown(
      'ControlChange',
      subjects.places.map((id, index) => controlChange(id, claims(ofPlaces[index]), before, after)),
    ),
    ...(kinds.has(ChangeKind.Standing)
      ? shown(
          'StandingChange',
          matters.map(({ matter, told }) => standingChange(matter, told, before, after)),
        )
      : []),
    ...(kinds.has(ChangeKind.Figure)
      ? shown(
          'FigureChange',
          matters.flatMap(({ told }) => figureChanges(told, before, after)),
        )
      : []),
  ];
};

function check(args: Readonly<Record<string, unknown>>, since: string, until: string): void {
  if (since >= until) {
    throw callerError('BAD_ARGUMENT', `since: ${since} is not before until (${until})`, { argument: 'since' });
  }
  if ((args.view as { knownAt?: string } | null | undefined)?.knownAt != null) {
    throw callerError('BAD_ARGUMENT', 'view: knownAt is not taken here; since and until stand for it', {
      argument: 'view',
    });
  }
  const about = (args.about as readonly string[] | null | undefined) ?? [];
  if (about.length > MAX_FIRST) {
    throw callerError('BAD_ARGUMENT', `about: ${about.length} ids were given; at most ${MAX_FIRST} at once`, {
      argument: 'about',
      limit: MAX_FIRST,
    });
  }
}

async function moment(request: GraphRequest, told: readonly Told[], view: PreparedView): Promise<Moment> {
  return { view: judgedView(view), world: await loadWorld(request, told, view) };
}

async function subjectsOf(
  request: GraphRequest,
  parameters: Readonly<Record<string, unknown>>,
  kinds: ReadonlySet<ChangeKind>,
): Promise<Subjects> {
  const news = await ask<News>(request, cypher.Query.whatChanged.claims, parameters);
  if (news.length > MAX_CLAIMS) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `since: more than ${MAX_CLAIMS} claims became known by then: ask for a shorter time, or about something`,
      { argument: 'since', limit: MAX_CLAIMS },
    );
  }
  const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))].sort();
  const matters = kinds.has(ChangeKind.Standing) || kinds.has(ChangeKind.Figure);
  const relations = news.filter(({ relationship }) => relationship !== null && relationship !== 'CONTROLS');
  const places = kinds.has(ChangeKind.Control)
    ? [...news.flatMap(placesOf), ...(await placesBelow(request, relations))]
    : [];
  return {
    operations: matters ? unique(news.map(({ operationId }) => operationId)) : [],
    relations: matters ? unique(relations.map(relationOf)) : [],
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
  const places = await ask<{ readonly id: string }>(request, cypher.Query.whatChanged.places, { actors });
  if (places.length > MAX_PLACES) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `since: who is part of whom changed for those who hold more than ${MAX_PLACES} places: ask about one of them`,
      { argument: 'about', limit: MAX_PLACES },
    );
  }
  return places.map(({ id }) => id);
}

async function ask<Row>(
  request: GraphRequest,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const records = await read<Row>(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.toObject());
}

const cites = {
  claims: citedClaims(({ claims }: { claims: readonly string[] }) => claims),
  claimCount: ({ claims }: { claims: readonly string[] }) => claims.length,
};

const ofMatter = {
  subjectId: ({ matter }: { matter: string }) => matterIdOf(matter),
  operation: citedNode(({ matter }: { matter: string }) => (matter.includes(' ') ? null : matter)),
};

export const Changes = {
  totalCount: (changes: readonly unknown[]) => changes.length,
  changes: firstOf((changes: readonly unknown[]) => changes),
};

export const ControlChange = {
  ...cites,
  subjectId: ({ locationId }: ChangedControl) => locationId,
  location: citedNode(({ locationId }: ChangedControl) => locationId),
  statusBefore: ({ before }: ChangedControl) => before.status,
  statusAfter: ({ after }: ChangedControl) => after.status,
  holdersBefore: citedActors(({ before }: ChangedControl) => before.holders),
  holdersAfter: citedActors(({ after }: ChangedControl) => after.holders),
};

const end = (index: 0 | 1) =>
  citedNode(({ matter }: ChangedStanding) => (matter.includes(' ') ? (entityIdsOf(matter)[index] ?? null) : null));

export const StandingChange = {
  ...cites,
  ...ofMatter,
  standingBefore: ({ before }: ChangedStanding) => before,
  standingAfter: ({ after }: ChangedStanding) => after,
  relationship: ({ matter }: ChangedStanding) => matter.split(' ')[1] ?? null,
  from: end(0),
  to: end(1),
};

const rangeOf = (figure: FigureAccount | null) =>
  figure && {
    ...figure.range,
    measure: figure.measure,
    of: figure.of,
    tellings: figure.tellings.map(({ originId, text, reports }) => ({ origin: originId, text, reports })),
  };

export const FigureChange = {
  ...cites,
  ...ofMatter,
  figureBefore: ({ before }: ChangedFigure) => rangeOf(before),
  figureAfter: ({ after }: ChangedFigure) => rangeOf(after),
};
