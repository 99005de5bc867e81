import type { DateRecord } from '../intake/records.ts';
import type { JudgedClaim, Telling, World } from './claim.ts';
import { type Corroboration, corroborate } from './corroboration.ts';
import { allRetracted, type Evidence, idsOf, type Rule } from './evidence.ts';
import { type HeldWord, histories } from './origins.ts';
import { beginning } from './span.ts';
import { agree, mostSpecific } from './structure.ts';
import { dayOf, facts, retractedTellings, tellings, type View } from './view.ts';
import { holdersAgree, isAgainst, type Weighing, weigh } from './weighing.ts';
import { wordsAbout } from './words.ts';

/** Who is said to hold a place, and the span of the dated changes by which its supporters say that it came to hold it. */
export interface Holder {
  readonly actorId: string;
  readonly since: DateRecord | null;
  readonly evidence: Pick<Evidence, 'for' | 'against'>;
}

export interface ControlVerdict {
  readonly status: 'HELD' | 'CONTESTED' | 'UNKNOWN' | 'STALE';
  readonly holders: readonly Holder[];
  /** Last day of the newest word that counts; null where none does. */
  readonly lastWord: string | null;
  readonly evidence: Evidence;
  readonly rule: Rule;
  readonly corroboration: Corroboration;
}

const rules = {
  agreed: { name: 'all-agree', sentence: 'The last words of all origins agree on who holds it.' },
  rivals: {
    name: 'rival-holders',
    sentence: 'Origins name holders that do not agree, and no reported change explains it.',
  },
  denied: {
    name: 'holder-denied',
    sentence: 'An origin says that the holder does not hold it, and no later word explains it.',
  },
  notYet: {
    name: 'captured-later',
    sentence: 'An origin dates the capture later, so that the holder did not hold it yet.',
  },
  fought: { name: 'fighting', sentence: 'An origin says that it is fought over, and names no later holder.' },
  silent: { name: 'nothing-said', sentence: 'No origin says who holds it.' },
  deniedOnly: { name: 'denial-alone', sentence: 'Origins say only who does not hold it.' },
  stale: { name: 'nothing-recent', sentence: 'What was last said of it is older than the number of days asked for.' },
} as const satisfies Record<string, Rule>;

function decide(
  weighing: Weighing,
  against: readonly HeldWord[],
  world: World,
): { status: 'HELD' | 'CONTESTED' | 'UNKNOWN'; rule: Rule } {
  const { holders, nots, notYet, fighting } = weighing;
  if (holders.length === 0) {
    if (fighting.length > 0) return { status: 'CONTESTED', rule: rules.fought };
    return { status: 'UNKNOWN', rule: nots.length > 0 ? rules.deniedOnly : rules.silent };
  }
  if (holders.some((a) => holders.some((b) => !holdersAgree(a, b, world))))
    return { status: 'CONTESTED', rule: rules.rivals };
  if (nots.some((word) => against.includes(word))) return { status: 'CONTESTED', rule: rules.denied };
  if (notYet.some((word) => against.includes(word))) return { status: 'CONTESTED', rule: rules.notYet };
  if (fighting.length > 0) return { status: 'CONTESTED', rule: rules.fought };
  return { status: 'HELD', rule: rules.agreed };
}

function spanOf(words: readonly HeldWord[]): DateRecord | null {
  const changes = words.filter((word) => word.change && word.dated);
  const [start] = changes.map((word) => word.start).sort();
  const end = changes
    .map((word) => word.end)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return null;
  if (start === end) return { edtf: start, earliest: start, latest: end, precision: 'DAY' };
  const earliest = start === beginning ? null : start;
  return { edtf: `${earliest ?? ''}/${end}`, earliest, latest: end, precision: 'INTERVAL' };
}

function lastWordOf({ holders, nots, fighting }: Weighing): string | null {
  const ends = [...holders, ...nots, ...fighting].map((word) => word.end);
  return ends.sort().at(-1) ?? null;
}

function isStale(lastWord: string | null, day: string, days: number): boolean {
  const limit = new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  return lastWord === null || lastWord < limit;
}

/** The pairs of claim and origin behind words. */
export function tellingsOf(words: readonly HeldWord[]): Telling[] {
  return words.flatMap((word) =>
    word.claims.flatMap((claim) => {
      const origin = claim.claimants.find((claimant) => claimant.id === word.origin);
      return origin ? [{ claim, origin }] : [];
    }),
  );
}

/**
 * Who held a place on a day, as it was known by a moment. Claims about other places change nothing. The most specific of
 * agreeing holders are named, so there can be several.
 * @param claims claims, among them all that concern the place
 * @param options.staleAfterDays days, 0 or more, after which a verdict without a newer word is STALE; left out, none is
 */
export function judgeControl(
  claims: readonly JudgedClaim[],
  locationId: string,
  world: World,
  view: View,
  options: { readonly staleAfterDays?: number } = {},
): ControlVerdict {
  const day = dayOf(view);
  const held = histories(wordsAbout(locationId, facts(tellings(claims, world, view))));
  const retracted = wordsAbout(locationId, facts(retractedTellings(claims, world, view)));
  const weighing = weigh(held, day, world);
  const { holders } = weighing;
  const nots = [...weighing.nots, ...weighing.notYet];
  const against = [
    ...nots.filter((not) => holders.some((holder) => isAgainst(not, holder, world))),
    ...weighing.fighting,
  ];
  const { status, rule } = decide(weighing, against, world);
  const lastWord = lastWordOf(weighing);
  const stale =
    status !== 'UNKNOWN' && options.staleAfterDays !== undefined && isStale(lastWord, day, options.staleAfterDays);
  const named = mostSpecific(
    holders.flatMap((word) => word.actors),
    world,
  );
  return {
    status: stale ? 'STALE' : status,
    holders: named.map((actorId) => {
      const supports = (word: HeldWord) => word.actors.some((actor) => agree(actor, actorId, world));
      const rivals = holders.filter((word) => !supports(word));
      return {
        actorId,
        since: spanOf(holders.filter(supports)),
        evidence: {
          for: idsOf(holders.filter(supports)),
          against: idsOf([
            ...rivals,
            ...nots.filter((not) => isAgainst(not, { ...not, actors: [actorId] }, world)),
            ...weighing.fighting,
          ]),
        },
      };
    }),
    lastWord,
    evidence: {
      for: idsOf(holders),
      against: idsOf(holders.length > 0 ? against : [...weighing.nots, ...weighing.fighting]),
      overtaken: idsOf(weighing.overtaken),
      possible: idsOf(weighing.possible),
      retracted: idsOf(retracted.map(({ telling }) => ({ claims: [telling.claim] }))),
    },
    rule: stale ? rules.stale : held.length === 0 && retracted.length > 0 ? allRetracted : rule,
    corroboration: corroborate(tellingsOf(holders), world),
  };
}
