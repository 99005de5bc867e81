import { Outcome, Polarity } from '../generated/types.ts';
import { type JudgedClaim, matterOf, type Telling, type World } from './claim.ts';
import { type Contradiction, contradiction, type Said } from './contradiction.ts';
import { findRivalHolders, rivalHoldersAt } from './exclusiveHolders.ts';
import { areApart } from './figures.ts';
import { grouped } from './grouped.ts';
import { lastTellings } from './history.ts';
import { isPointLike, outcomeOf } from './outcome.ts';
import { changeSpan, overlap, relationSpan, type Span, saidOn } from './span.ts';
import { lastAffirmations } from './standing.ts';
import { allTellings, facts, tellings, type View } from './view.ts';

type Clash<T extends Said> = (a: T, b: T) => boolean;

function clashing<T extends Said>(said: readonly T[], clash: Clash<T>): T[] {
  return said.filter((a) => said.some((b) => a.slot === b.slot && clash(a, b)));
}

/** Takes out what an origin replaced by a later-said different word on the same slot. */
function settle<T extends Said>(said: readonly T[]): T[] {
  return grouped(said, (one) => `${one.telling.origin.id} ${one.slot}`).flatMap((own) =>
    lastTellings(own, {
      said: (one) => saidOn(one.telling.claim),
      repeats: (later, earlier) => later.label === earlier.label || later.isVague === true,
      replaces: (later, earlier) => later.label !== earlier.label,
    }).flatMap((kept) => kept.all),
  );
}

function spanLabel({ start, end }: Span): string {
  return start === end ? start : `${start.startsWith('0000') ? '' : start}/${end}`;
}

/** What contradicts itself in what is told of one operation or one relation. */
function inOneMatter(subject: string, told: readonly Telling[], settled: boolean): (Contradiction | null)[] {
  const kept = <T extends Said>(said: readonly T[]) => (settled ? settle(said) : said);
  const polarities = told.map((telling) => {
    const isOperation = 'operationId' in telling.claim.about;
    const span = relationSpan(isOperation ? { ...telling.claim, when: null } : telling.claim);
    return { telling, slot: '', label: telling.claim.polarity, polarity: telling.claim.polarity, ...span };
  });
  const last = settled ? lastAffirmations(polarities) : polarities;
  const affirming = last.filter((one) => one.polarity === Polarity.Affirms).map((one) => one.telling);
  const figures = affirming.flatMap((telling) =>
    telling.claim.figures.map((figure) => {
      const slot = `${figure.measure} ${figure.of}`;
      return { telling, figure, slot, label: `${slot}: ${figure.text}` };
    }),
  );
  const accounts = affirming.flatMap((telling) => {
    const about = telling.claim.about;
    return 'operationId' in about ? [{ telling, about }] : [];
  });
  const outcomes = accounts.flatMap(({ telling, about }) => {
    const outcome = outcomeOf(about);
    return outcome === null ? [] : [{ telling, slot: '', label: outcome }];
  });
  const dates = accounts.flatMap(({ telling, about }) => {
    if (!isPointLike(about.operationKind)) return [];
    const span = changeSpan(telling.claim);
    return [{ telling, slot: outcomeOf(about) ?? '', label: spanLabel(span), isVague: !span.dated, ...span }];
  });
  const isRival = (a: Said, b: Said) => a.label === Outcome.Succeeded && b.label === Outcome.Failed;
  const denied = clashing(last, (a, b) => a.polarity !== b.polarity && overlap(a, b));
  const rivals = clashing(kept(outcomes), (a, b) => isRival(a, b) || isRival(b, a));
  const apart = clashing(kept(figures), (a, b) => areApart(a.figure, b.figure));
  const otherDays = clashing(kept(dates), (a, b) => !overlap(a, b));
  return [
    contradiction('affirmed-and-denied', subject, denied),
    contradiction('rival-outcomes', subject, rivals),
    contradiction('disjoint-figures', subject, apart),
    contradiction('disjoint-dates', subject, otherDays),
  ];
}

function backsAndFights(told: readonly Telling[], settled: boolean): (Contradiction | null)[] {
  const said = told.flatMap((telling) => {
    const about = telling.claim.about;
    if ('operationId' in about) return [];
    const { relationship, subjectId, objectId } = about;
    if (relationship !== 'BACKED_BY' && relationship !== 'FIGHTS') return [];
    const slot = [subjectId, objectId].sort().join(' ');
    return [{ telling, slot, label: relationship, polarity: telling.claim.polarity, ...relationSpan(telling.claim) }];
  });
  const last = settled ? grouped(said, (one) => matterOf(one.telling.claim)).flatMap(lastAffirmations) : said;
  const affirming = last.filter((one) => one.polarity === Polarity.Affirms);
  const clash = clashing(affirming, (a, b) => a.label !== b.label && overlap(a, b));
  return grouped(clash, (one) => one.slot).map((said) => contradiction('backs-and-fights', said[0]!.slot, said));
}

function find(told: readonly Telling[], settled: boolean): (Contradiction | null)[] {
  const matters = grouped(told, (telling) => matterOf(telling.claim));
  return [
    ...matters.flatMap((of) => inOneMatter(matterOf(of[0]!.claim), of, settled)),
    ...backsAndFights(told, settled),
  ];
}

function inOrder(found: readonly (Contradiction | null)[]): Contradiction[] {
  const key = (one: Contradiction) => `${one.rule} ${one.subject}`;
  return found.filter((one) => one !== null).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * All that contradicts itself in the claims at any view: the candidates to store. What an origin later replaced is among them,
 * because it still contradicts at an earlier `knownAt`.
 */
export function contradictionCandidates(claims: readonly JudgedClaim[], world: World): Contradiction[] {
  const told = facts(allTellings(claims));
  return inOrder([...find(told, false), ...findRivalHolders(told, world)]);
}

/** The contradictions that stand at a view, with only the claims that it lets through. With `asOf`, relations count if they held that day. */
export function contradictionsAt(claims: readonly JudgedClaim[], world: World, view: View): Contradiction[] {
  const told = facts(tellings(claims, world, view));
  const { asOf } = view;
  const then = told.filter(
    ({ claim }) =>
      asOf === null || 'operationId' in claim.about || overlap(relationSpan(claim), { start: asOf, end: asOf }),
  );
  return inOrder([...find(then, true), ...rivalHoldersAt(told, world, asOf)]);
}

/** Whether a stored candidate stands at a view. */
export function stands(
  candidate: Pick<Contradiction, 'rule' | 'subject'>,
  claims: readonly JudgedClaim[],
  world: World,
  view: View,
): boolean {
  return contradictionsAt(claims, world, view).some(
    (one) => one.rule === candidate.rule && one.subject === candidate.subject,
  );
}

/** An analyst's resolution speaks for the claims that it knew: one that gains a claim is open again, and the old resolution is kept beside it. */
export function isResolved(found: Contradiction, resolution: { readonly claims: readonly string[] } | null): boolean {
  return resolution !== null && found.sides.every((side) => side.claims.every((id) => resolution.claims.includes(id)));
}
