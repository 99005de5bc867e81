import { type ContradictionRow, cypher } from '../generated/cypher.ts';
import { ContradictionRule, ContradictionStatus } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import { findPage } from '../graph/page.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { hop, parametersAt, type Resolver } from '../graph/resolve.ts';
import type { Moment } from '../judgement/changes.ts';
import type { JudgedClaim, World } from '../judgement/claim.ts';
import { type Contradiction as Found, ruleNamed } from '../judgement/contradiction.ts';
import { contradictionCandidates, contradictionsAt, isResolved } from '../judgement/contradictions.ts';
import { matterIdOf } from '../judgement/matterId.ts';
import { passing, type View } from '../judgement/view.ts';
import { momentsOf } from './between.ts';
import { citedClaims, citedEntities } from './cited.ts';
import { loadTold, loadWorld, type Told } from './judged.ts';
import { atAnyTime, judgedView } from './View.ts';

/** What is found of a stored contradiction at a view. */
interface AtView {
  /** As it stands there, with the last words; null where it does not stand. */
  readonly standing: Found | null;
  /** All that the view lets through, also what was settled or retracted since; null where that does not contradict itself. */
  readonly candidate: Found | null;
}

/** What a contradiction is about, and by which rule. */
type Subject = Pick<ContradictionRow, 'rule' | 'subjectId' | 'subjectIds'>;

interface Bearing {
  readonly statement: Statement;
  readonly keys: readonly string[];
}

/** Where everything stands that bears on it, and not its own claims alone: a change that explains it is none of them. */
function bearingOn({ subjectId, subjectIds, rule }: Subject): Bearing {
  const [one = '', other] = subjectIds;
  if (other === undefined) {
    const isOfPlace = rule === ContradictionRule.TwoExclusiveHolders;
    const { claimsOnControl, claimsOfOperations } = cypher.judgement;
    return { statement: isOfPlace ? claimsOnControl : claimsOfOperations, keys: [one] };
  }
  const relations =
    rule === ContradictionRule.BacksAndFights
      ? [`${one} BACKED_BY ${other}`, `${other} BACKED_BY ${one}`, `${one} FIGHTS ${other}`]
      : [`${one} ${subjectId.slice(0, subjectId.indexOf(':'))} ${other}`];
  return { statement: cypher.judgement.claimsOfRelations, keys: relations };
}

async function toldOf(row: Subject, request: GraphRequest, view: PreparedView): Promise<readonly Told[]> {
  const { statement, keys } = bearingOn(row);
  return (await loadTold(request, statement, keys, view)).flat();
}

const isOf =
  (row: Subject) =>
  ({ rule, subject }: Found) =>
    ruleNamed(rule) === row.rule && matterIdOf(subject) === row.subjectId;

/** Claims, retracted ones too, with only those of their claimants whom the view lets through. */
function seenClaims(claims: readonly JudgedClaim[], world: World, view: View): JudgedClaim[] {
  const seen = passing(claims, world, view);
  return claims.flatMap((claim) => {
    const claimants = seen.filter((telling) => telling.claim === claim).map(({ origin }) => origin);
    return claimants.length === 0 ? [] : [{ ...claim, claimants }];
  });
}

const judged = new WeakMap<object, Map<PreparedView, Promise<AtView>>>();

/** Judged once for each contradiction of an answer and each view, however many of its fields are asked for. */
function atView(row: ContradictionRow, request: GraphRequest, view: PreparedView): Promise<AtView> {
  const known = judged.get(row) ?? new Map<PreparedView, Promise<AtView>>();
  judged.set(row, known);
  const found = known.get(view) ?? judge(row, request, view);
  known.set(view, found);
  return found;
}

async function judge(row: Subject, request: GraphRequest, view: PreparedView): Promise<AtView> {
  const told = await toldOf(row, request, view);
  const world = await loadWorld(request, told, view);
  const claims = told.map(({ claim }) => claim);
  const lookingAt = judgedView(view);
  return {
    standing: contradictionsAt(claims, world, lookingAt).find(isOf(row)) ?? null,
    candidate: contradictionCandidates(seenClaims(claims, world, lookingAt), world).find(isOf(row)) ?? null,
  };
}

/** What is found of a stored contradiction where it stands at a view; null where it does not. */
export async function standingOf(row: Subject, request: GraphRequest, view: PreparedView): Promise<Found | null> {
  return (await judge(row, request, view)).standing;
}

/** Those that stand at the later view and did not at the earlier; the number of statements does not grow with them. */
export async function cameToStand(
  rows: readonly ContradictionRow[],
  request: GraphRequest,
  earlier: PreparedView,
  later: PreparedView,
): Promise<readonly ContradictionRow[]> {
  const told = await Promise.all(rows.map((row) => toldOf(row, request, later)));
  const [before, after] = await momentsOf(request, told.flat(), earlier, later);
  return rows.filter((row, index) => {
    const claims = (told[index] ?? []).map(({ claim }) => claim);
    const standsAt = ({ view, world }: Moment) => contradictionsAt(claims, world, view).some(isOf(row));
    return standsAt(after) && !standsAt(before);
  });
}

type Answer<T> = (row: ContradictionRow, request: GraphRequest, view: PreparedView) => Promise<T> | T;

/** A field that is judged at the view that holds at it. */
function atItsView<T>(answer: Answer<T>): Resolver<ContradictionRow> {
  return (parent, args, request, info) => {
    const { view } = parametersAt(args, request, info);
    return answer(parent, request, view);
  };
}

const shownOf = ({ standing, candidate }: AtView) => standing ?? candidate;

const sides: Resolver<ContradictionRow> = async (parent, args, request, info) => {
  const { view, first } = parametersAt(args, request, info) as { view: PreparedView; first: number };
  const found = shownOf(await atView(parent, request, view));
  return (found?.sides ?? []).slice(0, first).map((side) => ({ ...side, view }));
};

interface SideParent {
  readonly label: string;
  readonly claims: readonly string[];
  readonly origins: readonly string[];
  readonly view: PreparedView;
}

export const Contradiction = {
  subjects: citedEntities((row: ContradictionRow) => row.subjectIds),
  stands: atItsView(async (...at) => (await atView(...at)).standing !== null),
  withinOrigin: atItsView(async (...at) => shownOf(await atView(...at))?.withinOneOrigin ?? false),
  status: atItsView(async (row, request, view) => {
    const { candidate } = await atView(row, request, view);
    const resolutions = await loadMany(request, knownClaims, row.id, {});
    const resolved =
      candidate !== null && resolutions.some(({ claims, undone }) => !undone && isResolved(candidate, { claims }));
    return resolved ? ContradictionStatus.Resolved : ContradictionStatus.Open;
  }),
  sides,
  resolutions: hop(cypher.Contradiction.resolutions),
};

const knownClaims = {
  ...cypher.judgement.resolutions,
  decode: (record: { get(at: number): unknown }) => ({
    claims: record.get(1) as readonly string[],
    undone: record.get(2) !== null,
  }),
};

export const ContradictionSide = {
  origins: citedEntities((side: SideParent) => side.origins),
  claims: citedClaims((side: SideParent) => side.claims),
  claimCount: ({ claims }: SideParent) => claims.length,
};

/** What makes it contradict itself may speak of any day, so `asOf` hides none: it tells on which day it has to stand. */
export const contradiction: Resolver = (_parent, args, request, info) => {
  const { view } = parametersAt(args, request, info);
  return loadOne(request, cypher.Query.contradiction, String(args.id), { view: atAnyTime(view) });
};

export const contradictions: Resolver = (_parent, args, request, info) => {
  const parameters = parametersAt(args, request, info);
  return findPage(request, cypher.Query.contradictions, { ...parameters, view: atAnyTime(parameters.view) });
};
