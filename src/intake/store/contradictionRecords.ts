import type { ContradictionRule } from '../../generated/types.ts';
import type { Row } from '../../graph/database.ts';
import type { JudgedClaim } from '../../judgement/claim.ts';
import { type Contradiction, ruleNamed } from '../../judgement/contradiction.ts';
import { entityIdsOf, matterIdOf } from '../../judgement/matterId.ts';
import { compare } from '../project/evidence.ts';

/** A contradiction as it is stored: a candidate, from all claims and without a view. */
export interface ContradictionRecord {
  /** `contradiction:disjoint-dates/operation:maskana-capture`. */
  readonly id: string;
  readonly rule: ContradictionRule;
  readonly subjectId: string;
  readonly subjectIds: readonly string[];
  /** All that its claims name: operations, places, actors. */
  readonly aboutIds: readonly string[];
  /** From when claims on two sides were known. */
  readonly knownAt: string;
  /** One entry per side and claim; `origins` are those of the claim's claimants who are on that side. */
  readonly sides: readonly { readonly claimId: string; readonly side: string; readonly origins: readonly string[] }[];
}

export function contradictionRecord(
  { rule, subject, sides }: Contradiction,
  claims: ReadonlyMap<string, JudgedClaim>,
): ContradictionRecord {
  const claimOf = (id: string) => {
    const claim = claims.get(id);
    if (claim === undefined) throw new Error(`${rule} ${subject} is between ${id}, which was not judged`);
    return claim;
  };
  const entries = sides.flatMap(({ label, claims: ids, origins }) =>
    ids.map((claimId) => ({
      claimId,
      side: label,
      origins: sorted(claimOf(claimId).claimants.flatMap(({ id }) => (origins.includes(id) ? [id] : []))),
    })),
  );
  const knownFrom = sides.map((side) => sorted(side.claims.map((id) => claimOf(id).report.knownAt))[0] ?? '');
  return {
    id: `contradiction:${rule}/${matterIdOf(subject)}`,
    rule: ruleNamed(rule),
    subjectId: matterIdOf(subject),
    subjectIds: entityIdsOf(subject),
    aboutIds: sorted(entries.flatMap(({ claimId }) => named(claimOf(claimId)))),
    knownAt: sorted(knownFrom, false)[1] ?? knownFrom[0] ?? '',
    sides: inOrder(entries),
  };
}

/** The record of a row of `properties` and `sides`. */
export function contradictionFrom(row: Row): ContradictionRecord {
  const properties = row.properties as Omit<ContradictionRecord, 'sides'>;
  return { ...properties, sides: inOrder(row.sides as ContradictionRecord['sides']) };
}

function inOrder(entries: ContradictionRecord['sides']): ContradictionRecord['sides'] {
  return entries.toSorted((a, b) => compare(a.claimId, b.claimId) || compare(a.side, b.side));
}

function named({ about }: JudgedClaim): string[] {
  if (!('operationId' in about)) return [about.subjectId, about.objectId];
  return [
    about.operationId,
    ...about.participants.map(({ actorId }) => actorId),
    ...about.places.map(({ locationId }) => locationId),
  ];
}

function sorted(items: readonly string[], once = true): string[] {
  return (once ? [...new Set(items)] : [...items]).sort(compare);
}
