import { ChangeKind, ClaimMode } from '../generated/types.ts';
import { callerError } from '../graph/errors.ts';
import type { PreparedView } from '../graph/request.ts';
import { firstOf, parametersAt, type Resolver } from '../graph/resolve.ts';
import {
  type ControlChange as ChangedControl,
  type FigureChange as ChangedFigure,
  type StandingChange as ChangedStanding,
  controlChange,
  figureChanges,
  standingChange,
} from '../judgement/changes.ts';
import type { FigureAccount } from '../judgement/figures.ts';
import { type Between, checkInterval, lookBetween } from './between.ts';
import { citedActors, citedClaims, citedNode } from './cited.ts';
import { ofMatter, ofRelation } from './matter.ts';
import { momentOf } from './View.ts';

type AtView<Change> = Change & { readonly view: PreparedView; readonly __typename: string };

export const whatChanged: Resolver = async (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  const since = String(args.since);
  const until = args.until == null ? new Date().toISOString() : String(args.until);
  if (since >= until) {
    throw callerError('BAD_ARGUMENT', `since: ${since} is not before until (${until})`, { argument: 'since' });
  }
  checkInterval(args, 'since and until stand for it');
  const kinds = new Set((args.kinds as readonly ChangeKind[] | null) ?? Object.values(ChangeKind));
  const about = (args.about as readonly string[] | null | undefined) ?? null;
  const between = await lookBetween(
    request,
    { since, until, view: momentOf(view, until), about, argument: 'since' },
    {
      places: kinds.has(ChangeKind.Control),
      matters: kinds.has(ChangeKind.Standing) || kinds.has(ChangeKind.Figure),
      holdings: false,
      modes: [ClaimMode.Fact],
    },
  );
  return changesOf(between, kinds);
};

/** The answers that are others at the later moment; who holds a place is an answer of the place and of no relation. */
export function changesOf({ places, operations, relations, ...at }: Between, kinds: ReadonlySet<ChangeKind>) {
  const { earlier, later, laterView } = at;
  const matters = [...operations, ...relations.filter(({ id }) => !id.includes(' CONTROLS '))];
  const shown = <Change extends object>(type: string, changes: readonly (Change | null)[]): AtView<Change>[] =>
    changes.filter((change) => change !== null).map((change) => ({ ...change, view: laterView, __typename: type }));
  return [
    ...shown(
      'ControlChange',
      places.map(({ id, claims }) => controlChange(id, claims, earlier, later)),
    ),
    ...(kinds.has(ChangeKind.Standing)
      ? shown(
          'StandingChange',
          matters.map(({ id, claims }) => standingChange(id, claims, earlier, later)),
        )
      : []),
    ...(kinds.has(ChangeKind.Figure)
      ? shown(
          'FigureChange',
          matters.flatMap(({ claims }) => figureChanges(claims, earlier, later)),
        )
      : []),
  ];
}

const cites = {
  claims: citedClaims(({ claims }: { claims: readonly string[] }) => claims),
  claimCount: ({ claims }: { claims: readonly string[] }) => claims.length,
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

export const StandingChange = {
  ...cites,
  ...ofMatter,
  ...ofRelation,
  standingBefore: ({ before }: ChangedStanding) => before,
  standingAfter: ({ after }: ChangedStanding) => after,
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
