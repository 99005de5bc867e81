import { type ContradictionRow, cypher } from '../generated/cypher.ts';
import { ChangeKind, ClaimMode, RetractionReason } from '../generated/types.ts';
import { loadOne } from '../graph/load.ts';
import { once } from '../graph/once.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import { firstTold } from '../judgement/changes.ts';
import { matterIdOf } from '../judgement/matterId.ts';
import { type TakenBack, takenBack } from '../judgement/takenBack.ts';
import { askWithin } from './ask.ts';
import { type Between, checkInterval, type Interval, lookBetween } from './between.ts';
import { changesOf } from './Changes.ts';
import { cameToStand } from './Contradiction.ts';
import { type ControlParent, checkDays, judgePlaces } from './Control.ts';
import { citedClaims, citedNode } from './cited.ts';
import { ofMatter, ofRelation } from './matter.ts';
import { atAnyTime, withRejected } from './View.ts';

const MAX_CLAIMS = 2_000;
const MAX_PLACES = 1_000;
const MAX_CONTRADICTIONS = 1_000;

const narrower = (limit: number, what: string) => ({
  limit,
  argument: 'about',
  sentence: `${what}: ask about some operations, places or actors`,
});

interface FirstTellingParent {
  readonly matter: string;
  readonly claims: readonly string[];
  readonly view: PreparedView;
}

interface RetractionParent {
  readonly reason: RetractionReason;
  readonly claimId: string;
  readonly originId: string | null;
  readonly words: TakenBack['words'];
  readonly by: readonly string[];
  readonly reportId: string | null;
  readonly view: PreparedView;
}

/** Each part is worked out when it is asked for, and once. */
interface BriefingParent {
  readonly date: string;
  readonly firstTold: () => Promise<readonly FirstTellingParent[]>;
  readonly contradicted: () => Promise<readonly ContradictionRow[]>;
  readonly retracted: () => Promise<readonly RetractionParent[]>;
  readonly stale: () => Promise<readonly ControlParent[]>;
  readonly changes: () => Promise<readonly unknown[]>;
}

export const briefing: Resolver = (_parent, args, request, info): BriefingParent => {
  checkInterval(args, 'date stands for it');
  checkDays(args.staleAfterDays);
  const date = String(args.date);
  const since = new Date(Date.parse(date) - 1).toISOString();
  const until = `${date}T23:59:59.999Z`;
  // As a view of this field, so that all below inherits the end of the day.
  const { view } = parametersAt({ ...args, view: { ...(args.view as object | null), knownAt: until } }, request, info);
  const about = (args.about as readonly string[] | null | undefined) ?? null;
  const interval = { since, until, view, about, argument: 'date' };
  const between = once(() =>
    lookBetween(request, interval, {
      places: true,
      matters: true,
      holdings: true,
      modes: Object.values(ClaimMode),
    }),
  );
  return {
    date,
    firstTold: once(async () => firstTellings(await between())),
    contradicted: once(async () => contradicted(request, await between())),
    retracted: once(async () => retracted(request, interval, await between())),
    stale: once(() => stale(request, interval, Number(args.staleAfterDays))),
    changes: once(async () => changesOf(await between(), new Set(Object.values(ChangeKind)))),
  };
};

function firstTellings({ operations, relations, earlier, later, laterView }: Between): FirstTellingParent[] {
  return [...operations, ...relations]
    .map(({ id, claims }) => ({ matter: id, claims: firstTold(claims, earlier, later), view: laterView }))
    .filter(({ claims }) => claims.length > 0);
}

async function contradicted(request: GraphRequest, between: Between): Promise<readonly ContradictionRow[]> {
  const { places, operations, relations, earlierView, laterView } = between;
  const view = atAnyTime(laterView);
  const subjects = [...places, ...operations, ...relations].map(({ id }) => matterIdOf(id));
  const pairs = relations
    .map(({ id }) => id.split(' '))
    .filter(([, type]) => type === 'BACKED_BY' || type === 'FIGHTS')
    .map(([from, , to]) => [from, to].sort().join('+'));
  const found = await askWithin<{ readonly id: string }>(
    request,
    cypher.Query.briefing.contradictions,
    { subjects: [...new Set([...subjects, ...pairs])], view },
    narrower(MAX_CONTRADICTIONS, 'contradictions concern what became known that day'),
  );
  const ids = found.map(({ id }) => id).sort();
  const rows = await Promise.all(ids.map((id) => loadOne(request, cypher.Query.contradiction, id, { view })));
  return cameToStand(
    rows.filter((row) => row !== null),
    request,
    earlierView,
    laterView,
  );
}

async function retracted(request: GraphRequest, interval: Interval, between: Between): Promise<RetractionParent[]> {
  const { operations, relations, earlier, later } = between;
  const view = atAnyTime(between.laterView);
  const anyReview = withRejected(view);
  const whole = { words: [], by: [], originId: null, reportId: null };
  const withdrawn = await askWithin<{ readonly id: string; readonly reportId: string; readonly originId: string }>(
    request,
    cypher.Query.briefing.withdrawn,
    { ...interval, view },
    narrower(MAX_CLAIMS, 'claims stand in reports that were taken back that day'),
  );
  const rejected = await askWithin<{ readonly id: string }>(
    request,
    cypher.Query.briefing.rejected,
    { ...interval, view: anyReview },
    narrower(MAX_CLAIMS, 'claims were rejected that day'),
  );
  const found = [
    ...[...operations, ...relations]
      .flatMap(({ claims }) => takenBack(claims, earlier, later))
      .map((one) => ({ ...one, reason: RetractionReason.Replaced, reportId: null, view })),
    ...withdrawn.map(({ id, ...by }) => ({
      ...whole,
      ...by,
      claimId: id,
      reason: RetractionReason.ReportRetracted,
      view,
    })),
    ...rejected.map(({ id }) => ({ ...whole, claimId: id, reason: RetractionReason.Rejected, view: anyReview })),
  ];
  return found.sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
}

async function stale(request: GraphRequest, { view, about }: Interval, days: number): Promise<ControlParent[]> {
  const places = await askWithin<{ readonly id: string }>(
    request,
    cypher.Query.briefing.places,
    { about, view: atAnyTime(view) },
    narrower(MAX_PLACES, 'places are said to be held'),
  );
  const judged = await judgePlaces(
    places.map(({ id }) => id),
    request,
    view,
    days,
  );
  const order = ({ verdict, locationId }: ControlParent) => `${verdict.lastWord} ${locationId}`;
  return judged
    .filter(({ verdict }) => verdict.status === 'STALE' && verdict.holders.length > 0)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

type Part = 'firstTold' | 'contradicted' | 'retracted' | 'stale';

const listed = (part: Part) => async (parent: BriefingParent, args: { readonly first: number }) =>
  firstOf((items: readonly unknown[]) => items)(await parent[part](), args);
const counted = (part: Part) => async (parent: BriefingParent) => (await parent[part]()).length;

export const Briefing = {
  firstTold: listed('firstTold'),
  firstToldCount: counted('firstTold'),
  contradicted: listed('contradicted'),
  contradictedCount: counted('contradicted'),
  retracted: listed('retracted'),
  retractedCount: counted('retracted'),
  stale: listed('stale'),
  staleCount: counted('stale'),
  changes: ({ changes }: BriefingParent) => changes(),
};

export const FirstTelling = {
  ...ofMatter,
  ...ofRelation,
  claims: citedClaims(({ claims }: FirstTellingParent) => claims),
  claimCount: ({ claims }: FirstTellingParent) => claims.length,
};

export const Retraction = {
  claim: ({ claimId, view }: RetractionParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.claim, claimId, { view }),
  origin: citedNode(({ originId }: RetractionParent) => originId),
  words: firstOf(({ words }: RetractionParent) =>
    words.map(({ aspect, slot, value }) => ({
      aspect: aspect.toUpperCase(),
      of: slot === '' ? null : slot,
      value,
    })),
  ),
  by: citedClaims(({ by }: RetractionParent) => by),
  report: ({ reportId, view }: RetractionParent, _args: unknown, request: GraphRequest) =>
    reportId === null ? null : loadOne(request, cypher.Query.report, reportId, { view }),
};
