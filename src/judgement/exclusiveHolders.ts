import type { JudgedClaim, Telling, World } from './claim.ts';
import { type Contradiction, contradiction } from './contradiction.ts';
import { tellingsOf } from './control.ts';
import { grouped } from './grouped.ts';
import { type HeldWord, histories } from './origins.ts';
import { agree, isPartOf } from './structure.ts';
import { allTellings, facts } from './view.ts';
import { holdersAgree, weigh } from './weighing.ts';
import { type Word, wordsAbout } from './words.ts';

interface AtPlace {
  readonly locationId: string;
  readonly telling: Telling;
}

function byPlace(told: readonly Telling[]): [locationId: string, told: Telling[]][] {
  const there = told.flatMap((telling): AtPlace[] => {
    const { about } = telling.claim;
    const ids = 'operationId' in about ? about.places.map((place) => place.locationId) : [about.objectId];
    return [...new Set(ids)].map((locationId) => ({ locationId, telling }));
  });
  return grouped(there, (one) => one.locationId).map((same) => [same[0]!.locationId, same.map((one) => one.telling)]);
}

/** The last words that name holders who don't agree, on one day. */
function rivalsOn(held: readonly HeldWord[], day: string, world: World): HeldWord[] {
  const { holders } = weigh(held, day, world);
  return holders.filter((a) => holders.some((b) => !holdersAgree(a, b, world)));
}

function between(locationId: string, rivals: readonly HeldWord[]): Contradiction | null {
  const said = rivals.flatMap((word) =>
    tellingsOf([word]).map((telling) => ({ telling, slot: '', label: word.actors.join(', ') })),
  );
  return contradiction('two-exclusive-holders', locationId, said);
}

/** The days on which what is said of a place can change: the end of each word, and for a state its beginning too. */
function turningDays(held: readonly HeldWord[]): string[] {
  return [...new Set(held.flatMap((word) => (word.change ? [word.end] : [word.start, word.end])))];
}

function countsAt({ known, telling: { claim } }: Word, moment: string): boolean {
  return known <= moment && (claim.retractedAt === null || claim.retractedAt > moment);
}

/**
 * Places that had two holders at some moment of knowing. Each moment is weighed, because an origin can take back the change
 * that explained the difference, and its publisher can retract it. Only a lens that hides such a change can bring out another.
 */
export function findRivalHolders(told: readonly Telling[], world: World): (Contradiction | null)[] {
  return byPlace(told).map(([locationId, there]) => {
    const words = wordsAbout(locationId, there);
    const actors = words.filter((word) => word.kind === 'HOLDER').flatMap((word) => word.actors);
    if (actors.every((a) => actors.every((b) => agree(a, b, world)))) return null;
    const moments = new Set(words.flatMap(({ known, telling }) => [known, telling.claim.retractedAt ?? known]));
    const rivals = [...moments].flatMap((moment) => {
      const held = histories(words.filter((word) => countsAt(word, moment)));
      return turningDays(held).flatMap((day) => rivalsOn(held, day, world));
    });
    return between(locationId, rivals);
  });
}

/** Places that have two holders at a view: on the day asked for, or on any. */
export function rivalHoldersAt(told: readonly Telling[], world: World, asOf: string | null): (Contradiction | null)[] {
  return byPlace(told).map(([locationId, there]) => {
    const held = histories(wordsAbout(locationId, there));
    const days = asOf === null ? turningDays(held) : [asOf];
    return between(
      locationId,
      days.flatMap((day) => rivalsOn(held, day, world)),
    );
  });
}

/**
 * The places to judge again after an actor became PART_OF another, or no longer is: those that it or its parts are said to
 * hold or not to hold. Who agrees with whom changes there, however far away.
 */
export function placesToJudgeAgain(actorId: string, claims: readonly JudgedClaim[], world: World): string[] {
  const places = byPlace(facts(allTellings(claims))).filter(([locationId, there]) =>
    wordsAbout(locationId, there).some((word) =>
      word.actors.some((actor) => actor === actorId || isPartOf(actor, actorId, world)),
    ),
  );
  return places.map(([locationId]) => locationId).sort();
}
