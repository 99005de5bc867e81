import { OperationKind } from '../generated/types.ts';
import { bestMatch, type Match } from './match.ts';
import { type Located, placeMatch } from './samePlace.ts';
import type { Span } from './span.ts';

/** What all who tell of an operation as a fact say of it: what two operations are compared by. */
export interface EventProfile {
  readonly operationId: string;
  readonly kinds: readonly OperationKind[];
  /** The dates that are told; a claim without a date, or with an open one, tells none. */
  readonly spans: readonly Span[];
  readonly places: readonly Located[];
  readonly parties: readonly Party[];
  readonly reports: readonly string[];
  readonly publishers: readonly string[];
}

/** A participant, with what it can be found again by in another data set. */
export interface Party {
  readonly id: string;
  /** The side of the war, for those who are on one. */
  readonly side: string | null;
  /** Names that identify it, and names that hint, folded. */
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Ids of all of which it is part, and the names that identify those. */
  readonly wholes: readonly string[];
  readonly wholesNamed: readonly string[];
}

const CRITERIA = ['PLACE', 'TIME', 'PARTIES', 'KIND'] as const;

export type Criterion = (typeof CRITERIA)[number];

export interface Reason extends Match {
  readonly criterion: Criterion;
  /** Its part of the whole, 0 to 1; the four make 1. */
  readonly weight: number;
}

export interface Likeness {
  /** From 0 to 1. What is not told adds nothing. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Dates further apart have nothing in common. */
export const MOST_DAYS = 3;
const DAY = 86_400_000;
const WEIGHTS: Readonly<Record<Criterion, number>> = { PLACE: 0.35, TIME: 0.3, PARTIES: 0.2, KIND: 0.15 };

const rounded = (score: number) => Math.round(score * 100) / 100;

const lengthOf = ({ start, end }: Span) => (Date.parse(end) - Date.parse(start)) / DAY + 1;

function spanMatch(a: Span, b: Span): Match {
  const told = (score: number, words: string): Match => ({ score, words, entities: [] });
  const shared = lengthOf({ start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end });
  if (shared < 1) {
    const apart = 1 - shared;
    return told(apart > MOST_DAYS ? 0 : 0.8 / 2 ** apart, apart === 1 ? 'one day apart' : `${apart} days apart`);
  }
  const either = lengthOf(a) + lengthOf(b) - shared;
  if (shared < either) return told(0.5 + (0.5 * shared) / either, 'on dates that overlap');
  return told(1, shared === 1 ? 'on the same day' : 'on the same dates');
}

const meet = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

function isPart(part: Party, whole: Party): boolean {
  return part.wholes.includes(whole.id) || meet(part.wholesNamed, whole.strong);
}

/** How sure it is that two parties are one, or part of one another. A weak name hints; a common side hints less. */
function partyScore(a: Party, b: Party): number {
  if (a.id === b.id) return 1;
  if (meet(a.strong, b.strong)) return 0.9;
  if (isPart(a, b) || isPart(b, a)) return 0.7;
  if (meet([...a.strong, ...a.weak], [...b.strong, ...b.weak])) return 0.6;
  return a.side !== null && a.side === b.side ? 0.4 : 0;
}

/** Each party with the one of the other operation that is likest to it. */
function partiesMatch(a: readonly Party[], b: readonly Party[]): Match {
  if (a.length === 0 || b.length === 0) return { score: null, words: 'who took part is not told', entities: [] };
  const likest = (of: readonly Party[], among: readonly Party[]) =>
    of.map((one) => ({ id: one.id, score: Math.max(...among.map((other) => partyScore(one, other))) }));
  const mean = (scores: readonly number[]) => scores.toSorted((x, y) => x - y).reduce((x, y) => x + y) / scores.length;
  const [ofA, ofB] = [likest(a, b), likest(b, a)];
  const score = (mean(ofA.map((one) => one.score)) + mean(ofB.map((one) => one.score))) / 2;
  const found = [...ofA, ...ofB].filter((one) => one.score > 0).map(({ id }) => id);
  const words = score === 1 ? 'the same parties' : score > 0 ? 'parties in common' : 'other parties';
  return { score, words, entities: [...new Set(found)].sort() };
}

const families: readonly (readonly OperationKind[])[] = [
  [
    OperationKind.Campaign,
    OperationKind.Advance,
    OperationKind.Attack,
    OperationKind.Capture,
    OperationKind.Clash,
    OperationKind.Encirclement,
    OperationKind.Defence,
    OperationKind.Withdrawal,
    OperationKind.Raid,
  ],
  [
    OperationKind.AirStrike,
    OperationKind.MissileStrike,
    OperationKind.Shelling,
    OperationKind.Bombing,
    OperationKind.ShootDown,
  ],
  [
    OperationKind.Deployment,
    OperationKind.Evacuation,
    OperationKind.Exchange,
    OperationKind.OpenCorridor,
    OperationKind.Negotiation,
    OperationKind.Agreement,
    OperationKind.Cooperation,
    OperationKind.Statement,
  ],
];
/** The first so many families are of violence. */
const VIOLENT = 2;
const general: ReadonlySet<OperationKind> = new Set([
  OperationKind.StateBasedViolence,
  OperationKind.NonStateViolence,
  OperationKind.OneSidedViolence,
]);

/** A data set that tells only whose violence it was leaves open whether it was fought on the ground or from afar. */
function kindMatch(a: OperationKind, b: OperationKind): Match {
  const told = (score: number, words: string): Match => ({ score, words, entities: [] });
  if (a === b) return told(1, 'of the same kind');
  const [ofA, ofB] = [a, b].map((kind) => families.findIndex((family) => family.includes(kind)));
  const isViolent = (family = -1) => family >= 0 && family < VIOLENT;
  if (general.has(a) !== general.has(b) && isViolent(general.has(a) ? ofB : ofA))
    return told(0.6, 'one of a general kind that has room for the other');
  if (ofA === ofB && !general.has(a)) return told(0.7, 'of kindred kinds');
  return isViolent(ofA) && isViolent(ofB) ? told(0.3, 'both violent, in other ways') : told(0, 'of other kinds');
}

/**
 * How like two operations are: the reasons by their weights; none, where they are told to be apart in place or time. A likeness
 * is a reason to look, never a judgement: whether they are one is for a person to say.
 */
export function likenessOf(a: EventProfile, b: EventProfile): Likeness {
  const matches: Readonly<Record<Criterion, Match>> = {
    PLACE: bestMatch(a.places, b.places, placeMatch, 'where it was is not told'),
    TIME: bestMatch(a.spans, b.spans, spanMatch, 'when it was is not told'),
    PARTIES: partiesMatch(a.parties, b.parties),
    KIND: bestMatch(a.kinds, b.kinds, kindMatch, 'what it was is not told'),
  };
  const isApart = matches.PLACE.score === 0 || matches.TIME.score === 0;
  const reasons = CRITERIA.map((criterion) => {
    const { score, ...match } = matches[criterion];
    return { criterion, weight: WEIGHTS[criterion], ...match, score: score === null ? null : rounded(score) };
  });
  const sum = reasons.reduce((total, { weight, score }) => total + weight * (score ?? 0), 0);
  return { score: isApart ? 0 : rounded(sum), reasons };
}

/** Whether somebody tells of both as of two things: one report does, or both stand in nothing but one data set. */
export function isToldApart(a: EventProfile, b: EventProfile): boolean {
  if (meet(a.reports, b.reports)) return true;
  const publishers = new Set([...a.publishers, ...b.publishers]);
  return publishers.size === 1;
}
