import { Outcome } from '../generated/types.ts';
import { lastStatements, type Said, subjectOf } from './accounts.ts';
import type { Moment } from './changes.ts';
import type { JudgedClaim, Telling } from './claim.ts';
import { grouped } from './grouped.ts';
import { relationSpan } from './span.ts';
import { lastAffirmations } from './standing.ts';
import { tellings } from './view.ts';

/** A claim in which an origin had said what it later said otherwise. */
export interface TakenBack {
  readonly claimId: string;
  readonly originId: string;
  /** What it had said: an aspect, what of it, and the value. */
  readonly words: readonly Pick<Said, 'aspect' | 'slot' | 'value'>[];
  /** Ids of the claims in which it says otherwise. */
  readonly by: readonly string[];
}

// Fighting is not replaced: what went on or was done in part goes further, and nobody takes that back.
const unfinished: ReadonlySet<string> = new Set([Outcome.Ongoing, Outcome.Partial]);

/** The last words of each origin. A relation can hold at one time and not at another, so that only its standing is compared. */
function lastWords(claims: readonly JudgedClaim[], { view, world }: Moment): Said[] {
  const told = tellings(claims, world, view);
  const isOperation = ({ claim }: Telling) => 'operationId' in claim.about;
  const relations = told
    .filter((telling) => !isOperation(telling))
    .map((telling) => ({ telling, polarity: telling.claim.polarity, ...relationSpan(telling.claim) }));
  const standing = (telling: Telling) => lastStatements([telling]).filter(({ aspect }) => aspect === 'standing');
  return [
    ...lastStatements(told.filter(isOperation)),
    ...grouped(relations, ({ telling }) => standing(telling).map(subjectOf).join())
      .flatMap(lastAffirmations)
      .flatMap(({ telling }) => standing(telling)),
  ];
}

const keyOf = (one: Said) => [one.telling.claim.id, one.telling.origin.id, subjectOf(one), one.value].join('\n');

/**
 * The words of operations and relations that an origin replaced between two moments by saying otherwise, one entry per claim
 * and origin. Where an origin took back the whole, the particulars went with it and are not listed.
 */
export function takenBack(claims: readonly JudgedClaim[], earlier: Moment, later: Moment): TakenBack[] {
  const now = lastWords(claims, later);
  const kept = new Set(now.map(keyOf));
  const goesFurther = ({ aspect, value }: Said) => aspect === 'outcome' && unfinished.has(value);
  const gone = lastWords(claims, earlier).filter((one) => !kept.has(keyOf(one)) && !goesFurther(one));
  const isNew = ({ telling }: Said) => Date.parse(telling.claim.report.knownAt) > Date.parse(earlier.view.knownAt);
  return grouped(gone, ({ telling }) => `${telling.claim.id}\n${telling.origin.id}`).flatMap((own) => {
    const { claim, origin } = own[0]!.telling;
    const whole = own.filter(({ aspect }) => aspect === 'standing');
    const words = whole.length > 0 ? whole : own;
    const otherwise = now.filter(
      (one) =>
        isNew(one) && one.telling.origin.id === origin.id && words.some((word) => subjectOf(word) === subjectOf(one)),
    );
    if (otherwise.length === 0) return [];
    const by = [...new Set(otherwise.map(({ telling }) => telling.claim.id))].sort();
    const told = words.map(({ aspect, slot, value }) => ({ aspect, slot, value }));
    return [{ claimId: claim.id, originId: origin.id, words: told, by }];
  });
}
