import { ClaimMode, Polarity, type Side } from '../generated/types.ts';
import { type JudgedClaim, matterOf, type Telling, type World } from './claim.ts';
import { grouped } from './grouped.ts';
import { lastTellings } from './history.ts';
import { outcomeOf } from './outcome.ts';
import { saidOn } from './span.ts';
import { tellings, type View } from './view.ts';

/** One thing that is said of an operation or a relation, in a form in which it can be compared. */
export interface Statement {
  /** The operation, or the relation as `<subject> <TYPE> <object>`. */
  readonly matter: string;
  readonly aspect: 'standing' | 'outcome' | 'when' | 'participant' | 'place' | 'figure';
  /** What of the aspect it is about: an actor and its role, a measure and a thing; empty where there is only one. */
  readonly slot: string;
  readonly value: string;
  readonly mode: ClaimMode;
  readonly claims: readonly string[];
}

/** What one side says. */
export interface Account {
  readonly side: Side;
  readonly origins: readonly string[];
  readonly claims: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Accounts {
  readonly accounts: readonly Account[];
  /** What all sides that speak of a matter say of it as a fact, where two or more do. */
  readonly agreed: readonly Pick<Statement, 'matter' | 'aspect' | 'slot' | 'value'>[];
}

/** A statement as one origin makes it in one claim. */
export interface Said extends Omit<Statement, 'claims'> {
  readonly telling: Telling;
}

/** Whether a claim is about an operation, a place, an actor or a source. */
export function isAbout(claim: JudgedClaim, id: string): boolean {
  const about = claim.about;
  if (claim.figures.some((figure) => figure.of === id)) return true;
  if (!('operationId' in about)) return about.subjectId === id || about.objectId === id;
  return (
    about.operationId === id ||
    about.participants.some((one) => one.actorId === id) ||
    about.places.some((place) => place.locationId === id)
  );
}

/** A denial denies the whole, and so says nothing of the particulars that it repeats. */
function statementsOf(telling: Telling): Said[] {
  const { claim } = telling;
  const said = (aspect: Statement['aspect'], slot: string, value: string): Said => ({
    matter: matterOf(claim),
    aspect,
    slot,
    value,
    mode: claim.mode,
    telling,
  });
  const standing = said('standing', '', claim.polarity);
  if (claim.polarity === Polarity.Denies) return [standing];
  const shared = [
    standing,
    ...(claim.when === null ? [] : [said('when', '', claim.when.edtf)]),
    ...claim.figures.map((figure) => said('figure', `${figure.measure} ${figure.of}`, figure.text)),
  ];
  const about = claim.about;
  if (!('operationId' in about)) return shared;
  const outcome = outcomeOf(about);
  return [
    ...shared,
    ...(outcome === null ? [] : [said('outcome', '', outcome)]),
    ...about.participants.map((one) => said('participant', one.actorId, one.role)),
    ...about.places.map((place) => said('place', place.locationId, place.role)),
  ];
}

/** What it is said of: only of one thing can a later word replace an earlier. */
export const subjectOf = (one: Said) => [one.matter, one.aspect, one.slot, one.mode].join('\n');
const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** What each origin says last: a later-said other value replaces the earlier, and so does a later-said denial of the whole. */
export function lastStatements(told: readonly Telling[]): Said[] {
  const said = told.flatMap(statementsOf);
  const standings = said.filter((one) => one.aspect === 'standing');
  const last = (own: readonly Said[]) =>
    lastTellings(own, {
      said: (one) => saidOn(one.telling.claim),
      repeats: (later, earlier) => later.value === earlier.value,
      replaces: (later, earlier) => later.value !== earlier.value,
    }).flatMap((kept) => kept.all);
  const byOrigin = (one: Said) => `${one.telling.origin.id}\n${subjectOf(one)}`;
  const standing = grouped(standings, byOrigin).flatMap(last);
  const standingTellings = new Set(standing.map((one) => one.telling));
  const rest = said.filter((one) => one.aspect !== 'standing' && standingTellings.has(one.telling));
  return [...standing, ...grouped(rest, byOrigin).flatMap(last)];
}

function accountOf(side: Side, said: readonly Said[]): Account {
  return {
    side,
    origins: unique(said.map((one) => one.telling.origin.id)),
    claims: unique(said.map((one) => one.telling.claim.id)),
    statements: grouped(said, (one) => `${subjectOf(one)}\n${one.value}`).map((same) => {
      const { matter, aspect, slot, value, mode } = same[0]!;
      return { matter, aspect, slot, value, mode, claims: unique(same.map((one) => one.telling.claim.id)) };
    }),
  };
}

function agreedBy(said: readonly Said[]): Accounts['agreed'] {
  const factual = said.filter((one) => one.mode === ClaimMode.Fact);
  return grouped(factual, (one) => one.matter).flatMap((ofMatter) => {
    const sides = new Set(ofMatter.map((one) => one.telling.origin.side));
    if (sides.size < 2) return [];
    return grouped(ofMatter, subjectOf).flatMap((same) => {
      const speaking = new Set(same.map((one) => one.telling.origin.side));
      const values = new Set(same.map((one) => one.value));
      const { matter, aspect, slot, value } = same[0]!;
      return speaking.size === sides.size && values.size === 1 ? [{ matter, aspect, slot, value }] : [];
    });
  });
}

/**
 * What the sides say of an operation, a place or an actor, side by side: each origin's last word under the side that the
 * origin is on. Intents, forecasts and warnings are there as what they are, and agree on nothing.
 */
export function accountsOf(id: string, claims: readonly JudgedClaim[], world: World, view: View): Accounts {
  const told = tellings(
    claims.filter((claim) => isAbout(claim, id)),
    world,
    view,
  );
  const said = lastStatements(told);
  return {
    accounts: grouped(said, (one) => one.telling.origin.side).map((own) => accountOf(own[0]!.telling.origin.side, own)),
    agreed: agreedBy(said),
  };
}
