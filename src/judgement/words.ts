import { ClaimMode, OperationKind, Outcome, PlaceRole, Polarity, Role } from '../generated/types.ts';
import type { ClaimRecord, OperationAccount } from '../intake/records.ts';
import { matterOf, type Telling } from './claim.ts';
import { outcomeOf } from './outcome.ts';
import { beginning, changeSpan, saidOn, stateSpan } from './span.ts';

/**
 * What one origin, in one claim, says about who holds a place.
 * HOLDER: `actors` hold it, jointly. NOT: `actors` don't. FIGHTING: it is fought over. SILENT says none of these, but
 * replaces what its origin told of the operation before: a capture that it now says failed or goes on.
 */
export interface Word {
  readonly kind: 'HOLDER' | 'NOT' | 'FIGHTING' | 'SILENT';
  readonly actors: readonly string[];
  /** A change lies somewhere from `start` to `end`; anything else holds throughout. */
  readonly change: boolean;
  readonly start: string;
  readonly end: string;
  /** Where it begins when the question is whether it came later than another word. */
  readonly from: string;
  readonly dated: boolean;
  /** The date as it was told, in EDTF; null without one. */
  readonly toldDate: string | null;
  readonly said: string;
  readonly known: string;
  /** The operation, or the holding and its date, that it is about. */
  readonly matter: string;
  readonly telling: Telling;
}

/** Whether a claim may give a word about a place that it names. Only those that may are read: what it leaves out is never judged. */
export function bearsOnControl({ mode, about }: Pick<ClaimRecord, 'mode' | 'about'>): boolean {
  if (mode !== ClaimMode.Fact) return false;
  if ('relationship' in about) return about.relationship === 'CONTROLS';
  const { operationKind, outcome } = about;
  if (operationKind === OperationKind.Clash) return outcome === Outcome.Ongoing;
  return operationKind === OperationKind.Capture || operationKind === OperationKind.Withdrawal;
}

type Content = Omit<Word, 'said' | 'known' | 'telling' | 'dated' | 'toldDate'>;

function actorsIn(account: OperationAccount, role: Role): string[] {
  return [...new Set(account.participants.filter((one) => one.role === role).map((one) => one.actorId))].sort();
}

function isAt(account: OperationAccount, locationId: string, roles: readonly PlaceRole[]): boolean {
  return account.places.some((place) => place.locationId === locationId && roles.includes(place.role));
}

function captureWord(telling: Telling, account: OperationAccount): Content | null {
  const when = changeSpan(telling.claim);
  const actors = actorsIn(account, Role.Attacker);
  const outcome = outcomeOf(account);
  const about = { ...when, actors, matter: account.operationId };
  if (telling.claim.polarity === Polarity.Denies) {
    // "Up to its date": without a beginning, although the capture that is denied may have one.
    if (outcome !== Outcome.Succeeded || actors.length === 0) return null;
    return { ...about, kind: 'NOT', change: false, start: beginning, from: beginning };
  }
  if (outcome === Outcome.Partial) return { ...about, kind: 'FIGHTING', change: false, start: when.from };
  if (outcome !== Outcome.Succeeded) return { ...about, kind: 'SILENT', change: true };
  return actors.length === 0 ? null : { ...about, kind: 'HOLDER', change: true };
}

function operationWord(telling: Telling, account: OperationAccount, locationId: string): Content | null {
  const affirms = telling.claim.polarity === Polarity.Affirms;
  const atSite = isAt(account, locationId, [PlaceRole.Site]);
  const when = changeSpan(telling.claim);
  const matter = account.operationId;
  switch (account.operationKind) {
    case OperationKind.Capture:
      return atSite ? captureWord(telling, account) : null;
    case OperationKind.Withdrawal: {
      const actors = actorsIn(account, Role.Party);
      const left = atSite || isAt(account, locationId, [PlaceRole.Origin]);
      const gone = affirms && left && actors.length > 0 && outcomeOf(account) === Outcome.Succeeded;
      return gone ? { ...when, matter, kind: 'NOT', actors, change: true } : null;
    }
    case OperationKind.Clash:
      // An undated clash is unknown to the publication, so it is surely fought only at the end of that.
      return affirms && atSite && account.outcome === Outcome.Ongoing
        ? { ...when, matter, kind: 'FIGHTING', actors: [], change: false, start: when.from }
        : null;
    default:
      return null;
  }
}

function wordOf(telling: Telling, locationId: string): Content | null {
  const about = telling.claim.about;
  if ('operationId' in about) return operationWord(telling, about, locationId);
  if (about.relationship !== 'CONTROLS' || about.objectId !== locationId) return null;
  const { start, end } = stateSpan(telling.claim);
  return {
    kind: telling.claim.polarity === Polarity.Affirms ? 'HOLDER' : 'NOT',
    actors: [about.subjectId],
    change: false,
    start,
    end,
    from: start,
    matter: `${matterOf(telling.claim)} ${start}/${end}`,
  };
}

/**
 * The words that tellings give about exactly this place. A repelled attack gives none, and a captured district says nothing
 * of its city. A withdrawal counts at the place it is from, whether that is given as its site or its origin.
 */
export function wordsAbout(locationId: string, told: readonly Telling[]): Word[] {
  return told.flatMap((telling) => {
    const content = wordOf(telling, locationId);
    if (content === null) return [];
    const { claim } = telling;
    const toldDate = claim.when?.edtf ?? null;
    return [
      { ...content, dated: toldDate !== null, toldDate, said: saidOn(claim), known: claim.report.knownAt, telling },
    ];
  });
}

/** A change that ended by the day; a state, a "not" or fighting that had begun by it. Claims never expire. */
export function speaksFor(word: Word, day: string): boolean {
  return word.change ? word.end <= day : word.start <= day;
}

/** A change that may or may not have come by the day: shown, not counted. */
export function isPossible(word: Word, day: string): boolean {
  return word.change && word.start <= day && day < word.end;
}

/** Starts after its end; a change without a known beginning counts at its end. */
export function isLater(word: Word, than: Word): boolean {
  return word.from > than.end;
}
