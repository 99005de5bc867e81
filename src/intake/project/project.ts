import type { Means, OperationKind, PlaceRole, Polarity, RelationshipType, Role } from '../../generated/types.ts';
import { bearsOnControl } from '../../judgement/words.ts';
import {
  compare,
  type EvidencedClaim,
  type EvidenceEntry,
  type EvidenceLists,
  evidenceLists,
  isOpen,
} from './evidence.ts';
import { grouped } from './grouped.ts';
import { type Statement, statementsOf } from './statements.ts';

export interface ProjectedRelationship {
  readonly type: RelationshipType;
  readonly properties: RelationshipProperties;
}

/** All that stands on a projected relationship. */
export interface RelationshipProperties extends EvidenceLists {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** The earliest day of its claims. */
  readonly day: string;
  readonly role?: Role | PlaceRole;
  readonly polarity?: Polarity;
  readonly operationId?: string;
  /** Only of BACKED_BY: of all its claims, sorted. */
  readonly means?: readonly Means[];
  /** Only of TOOK_PLACE_AT, where one of its claims may say who holds the place. It stands in an index. */
  readonly bearsOnControl?: true;
}

/** What an operation is by its claims. */
export interface ProjectedOperation extends EvidenceLists {
  readonly id: string;
  readonly kind: OperationKind;
  /** The earliest day of its claims. */
  readonly day: string;
  /**
   * When the first of its claims became known that anyone may see and nobody rejected; `~`, which sorts after every moment, where
   * a claim is retracted, so that its lists must tell. It stands in an index.
   */
  readonly openFrom?: string;
}

export interface Projection {
  readonly relationships: readonly ProjectedRelationship[];
  readonly operations: readonly ProjectedOperation[];
}

/**
 * Relationships and operations as the claims say, each once, sorted by id. The claims of a statement, or of an operation, must
 * all be among `claims`; in what order makes no difference.
 */
export function project(claims: readonly EvidencedClaim[]): Projection {
  return { relationships: projectRelationships(claims), operations: projectOperations(claims) };
}

interface Support {
  readonly statement: Statement;
  readonly claims: EvidencedClaim[];
  readonly entries: EvidenceEntry[];
}

function projectRelationships(claims: readonly EvidencedClaim[]): ProjectedRelationship[] {
  const supports = new Map<string, Support>();
  for (const claim of claims) {
    for (const statement of statementsOf(claim.claim)) {
      const support = supports.get(statement.id) ?? { statement, claims: [], entries: [] };
      supports.set(statement.id, support);
      support.claims.push(claim);
      support.entries.push(...entriesFor(statement, claim));
    }
  }
  return [...supports.values()].map(relationship).sort((a, b) => compare(a.properties.id, b.properties.id));
}

function entriesFor({ claimant }: Statement, { evidence }: EvidencedClaim): readonly EvidenceEntry[] {
  return claimant === undefined ? evidence : evidence.filter(({ origin }) => origin === claimant);
}

function relationship({ statement, claims, entries }: Support): ProjectedRelationship {
  const { type, claimant: _, ...identity } = statement;
  const means = type === 'BACKED_BY' ? { means: meansOf(claims) } : {};
  const bears = type === 'TOOK_PLACE_AT' && claims.some(({ claim }) => bearsOnControl(claim));
  const bearing = bears ? ({ bearsOnControl: true } as const) : {};
  return {
    type,
    properties: { ...identity, day: earliestDay(claims), ...means, ...bearing, ...evidenceLists(entries) },
  };
}

function meansOf(claims: readonly EvidencedClaim[]): Means[] {
  return [...new Set(claims.flatMap(({ claim }) => ('means' in claim.about ? claim.about.means : [])))].sort(compare);
}

function projectOperations(claims: readonly EvidencedClaim[]): ProjectedOperation[] {
  const byOperation = grouped(claims, ({ claim }) => ('operationId' in claim.about ? claim.about.operationId : null));
  return [...byOperation]
    .flatMap(([id, described]) => (id === null ? [] : [operation(id, described)]))
    .sort((a, b) => compare(a.id, b.id));
}

function operation(id: string, claims: readonly EvidencedClaim[]): ProjectedOperation {
  const entries = claims.flatMap(({ evidence }) => evidence);
  const lists = evidenceLists(entries);
  const [firstOpen] = entries
    .filter(isOpen)
    .map((entry) => entry.knownAt)
    .sort(compare);
  const openFrom = lists.retractedAts === undefined ? firstOpen : '~';
  return {
    id,
    kind: kindOf(claims),
    day: earliestDay(claims),
    ...(openFrom === undefined ? {} : { openFrom }),
    ...lists,
  };
}

/** The kind that most claims give; of those given equally often, the one given first. */
function kindOf(claims: readonly EvidencedClaim[]): OperationKind {
  const inOrder = claims.toSorted((a, b) => compare(knownAt(a), knownAt(b)) || compare(a.claim.id, b.claim.id));
  const counts = new Map<OperationKind, number>();
  for (const { claim } of inOrder) {
    if (!('operationKind' in claim.about)) continue;
    counts.set(claim.about.operationKind, (counts.get(claim.about.operationKind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) throw new Error('an operation has a kind only by a claim about it, and there is none');
  return most[0];
}

function knownAt({ evidence }: EvidencedClaim): string {
  return evidence[0]?.knownAt ?? '';
}

function earliestDay(claims: readonly EvidencedClaim[]): string {
  return claims.map(({ day }) => day).reduce((earliest, day) => (day < earliest ? day : earliest));
}
