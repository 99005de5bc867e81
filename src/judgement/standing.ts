import {
  type OperationKind,
  Outcome,
  type PlaceRole,
  Polarity,
  type RelationshipType,
  type Role,
} from '../generated/types.ts';
import type { JudgedClaim, Telling, World } from './claim.ts';
import { type Corroboration, corroborate } from './corroboration.ts';
import { allRetracted, type Evidence, idsOf, type Rule } from './evidence.ts';
import { grouped } from './grouped.ts';
import { lastTellings } from './history.ts';
import { isPointLike, outcomeOf } from './outcome.ts';
import { changeSpan, overlap, relationSpan, type Span, saidOn, widestSpan } from './span.ts';
import { facts, retractedTellings, tellings, type View } from './view.ts';

export interface StandingVerdict {
  readonly standing: 'AFFIRMED' | 'DENIED' | 'CONTESTED' | 'UNKNOWN';
  readonly evidence: Evidence;
  readonly rule: Rule;
  readonly corroboration: Corroboration;
}

const rules = {
  affirmed: { name: 'all-affirm', sentence: 'The last words of all origins affirm it.' },
  denied: { name: 'all-deny', sentence: 'The last words of all origins deny it.' },
  contested: { name: 'affirmed-and-denied', sentence: 'Some origins affirm it and others deny it, of the same time.' },
  silent: { name: 'nothing-said', sentence: 'No origin says so as a fact of the time asked for.' },
} as const satisfies Record<string, Rule>;

interface Affirmation extends Span {
  readonly polarity: Polarity;
  readonly telling: Telling;
  /** False for a word that is only possibly about the time asked for. */
  readonly certain: boolean;
}

/** What a telling says of the time asked for; null when it says nothing of it. */
function affirmationOf(telling: Telling, asOf: string | null): Affirmation | null {
  const { claim } = telling;
  const { polarity } = claim;
  if (!('operationId' in claim.about)) {
    const span = relationSpan(claim);
    const certain = asOf === null || overlap(span, { start: asOf, end: asOf });
    if (!certain && !overlap(widestSpan(claim), { start: asOf, end: asOf })) return null;
    return { polarity, telling, certain, ...span };
  }
  // The denial of an operation speaks of it at any date, and an operation once done stays done.
  const any = relationSpan({ ...claim, when: null });
  if (polarity === Polarity.Denies || asOf === null) return { polarity, telling, certain: true, ...any };
  const when = changeSpan(claim);
  if (when.start > asOf) return null;
  const begun = isPointLike(claim.about.operationKind) ? when.end : when.from;
  return { polarity, telling, certain: begun <= asOf, ...any };
}

/** Takes out what an origin replaced by a later-said different word on the same time. */
export function lastAffirmations<T extends Span & { readonly polarity: Polarity; readonly telling: Telling }>(
  words: readonly T[],
): T[] {
  return grouped(words, (word) => word.telling.origin.id).flatMap((own) =>
    lastTellings(own, {
      said: (word) => saidOn(word.telling.claim),
      repeats: (later, earlier) =>
        later.polarity === earlier.polarity && later.start === earlier.start && later.end === earlier.end,
      replaces: (later, earlier) => later.polarity !== earlier.polarity && overlap(later, earlier),
    }).flatMap((kept) => kept.all),
  );
}

function withClaims(words: readonly { readonly telling: Telling }[]) {
  return words.map((word) => ({ claims: [word.telling.claim] }));
}

/**
 * How one thing stands: a relation, whether an operation happened, or an edge projected from an operation. Without `asOf` it
 * is asked of any time: then words on times apart do not conflict, and what held at one time is AFFIRMED.
 * @param claims the claims that affirm or deny just this; for an edge of an operation, those that `bearsOn` picks
 */
export function judgeStanding(claims: readonly JudgedClaim[], world: World, view: View): StandingVerdict {
  const said = facts(tellings(claims, world, view)).flatMap((telling) => affirmationOf(telling, view.asOf) ?? []);
  const retracted = facts(retractedTellings(claims, world, view)).filter(
    (telling) => affirmationOf(telling, view.asOf) !== null,
  );
  const last = lastAffirmations(said.filter((word) => word.certain));
  const affirming = last.filter((word) => word.polarity === Polarity.Affirms);
  const denying = last.filter((word) => word.polarity === Polarity.Denies);
  const contested = affirming.some((word) => denying.some((other) => overlap(word, other)));
  const standing = contested
    ? 'CONTESTED'
    : affirming.length > 0
      ? 'AFFIRMED'
      : denying.length > 0
        ? 'DENIED'
        : 'UNKNOWN';
  return {
    standing,
    evidence: {
      for: idsOf(withClaims(affirming)),
      against: idsOf(withClaims(denying)),
      overtaken: [],
      possible: idsOf(withClaims(said.filter((word) => !word.certain))),
      retracted: idsOf(withClaims(retracted.map((telling) => ({ telling })))),
    },
    rule: {
      CONTESTED: rules.contested,
      AFFIRMED: rules.affirmed,
      DENIED: rules.denied,
      UNKNOWN: said.length === 0 && retracted.length > 0 ? allRetracted : rules.silent,
    }[standing],
    corroboration: corroborate(
      affirming.map((word) => word.telling),
      world,
    ),
  };
}

/** An edge projected from an operation. `actorId` or `locationId` is null where the edge has no such end. */
export interface OperationEdge {
  readonly type: RelationshipType;
  readonly operationId: string;
  readonly actorId: string | null;
  readonly actorRole: Role | null;
  readonly locationId: string | null;
  readonly placeRoles: readonly PlaceRole[];
  /** The kinds from whose claims it is projected; null for all. */
  readonly kinds: readonly OperationKind[] | null;
}

/**
 * Whether a claim about the operation affirms or denies one of its edges. A denial denies the whole, and so every edge, unless
 * it names somebody or somewhere else in that role. CAPTURED and WITHDREW_FROM need an outcome that SUCCEEDED.
 */
export function bearsOn(claim: JudgedClaim, edge: OperationEdge): boolean {
  const about = claim.about;
  if (!('operationId' in about) || about.operationId !== edge.operationId) return false;
  if (edge.kinds !== null && !edge.kinds.includes(about.operationKind)) return false;
  const change = edge.type === 'CAPTURED' || edge.type === 'WITHDREW_FROM';
  if (change && outcomeOf(about) !== Outcome.Succeeded) return false;
  const actors = about.participants.filter((one) => edge.actorRole === null || one.role === edge.actorRole);
  const places = about.places.filter((one) => edge.placeRoles.length === 0 || edge.placeRoles.includes(one.role));
  const names = (ids: readonly string[], id: string | null) =>
    id === null || ids.includes(id) || (claim.polarity === Polarity.Denies && ids.length === 0);
  return (
    names(
      actors.map((one) => one.actorId),
      edge.actorId,
    ) &&
    names(
      places.map((one) => one.locationId),
      edge.locationId,
    )
  );
}
