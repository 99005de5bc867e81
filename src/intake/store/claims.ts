import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import {
  type EvidencedClaim,
  type EvidenceLists,
  evidenceEntries,
  evidenceLists,
  HANDLINGS,
} from '../project/evidence.ts';
import type { ClaimRecord, FigureRecord, OperationAccount, RelationRecord } from '../records.ts';
import { forIds, integer, present, type StoredProperties, writeRows } from './batches.ts';
import { dateFrom, dateProperties } from './dates.ts';
import { recordHash, type StoredKind, sortedSet } from './storedKind.ts';

type Scalars = Omit<ClaimRecord, 'when' | 'said' | 'claimants' | 'about' | 'figures'>;
type Texts<K extends string> = Readonly<Record<K, readonly string[]>>;

export const CLAIMS: StoredKind<ClaimRecord> = {
  label: 'Claim',
  read: cypher.store.readClaims,
  canonical: (claim) => ({
    ...scalarsOf(claim),
    when: claim.when,
    said: claim.said,
    claimants: sortedSet(claim.claimants),
    about: canonicalAbout(claim.about),
    figures: claim.figures.map(figureOf),
  }),
  fromRow({ properties }) {
    const stored = properties as Scalars & Texts<'claimantIds' | 'figures'>;
    return {
      ...scalarsOf(stored),
      when: dateFrom('when', stored),
      said: dateFrom('said', stored),
      claimants: stored.claimantIds,
      about: aboutFrom(stored),
      figures: stored.figures.map((text) => JSON.parse(text) as FigureRecord),
    };
  },
};

function scalarsOf(claim: Scalars): Scalars {
  return {
    id: claim.id,
    number: claim.number,
    reportId: claim.reportId,
    paragraph: claim.paragraph ?? null,
    polarity: claim.polarity,
    mode: claim.mode,
    basis: claim.basis,
    says: claim.says ?? null,
    credibility: claim.credibility ?? null,
    reviewState: claim.reviewState,
    ownVoice: claim.ownVoice,
    through: claim.through,
  };
}

function canonicalAbout(about: ClaimRecord['about']): ClaimRecord['about'] {
  if ('relationship' in about) {
    const { relationship, subjectId, objectId, means } = about;
    return { relationship, subjectId, objectId, means: [...new Set(means)].sort() };
  }
  const { operationId, operationKind, outcome, participants, places } = about;
  return {
    operationId,
    operationKind,
    outcome,
    participants: participants.map(({ actorId, role }) => ({ actorId, role })),
    places: places.map(({ locationId, role, fromDirections }) => ({ locationId, role, fromDirections })),
  };
}

function aboutFrom(stored: object): ClaimRecord['about'] {
  const { relationship, subjectId, objectId, means } = stored as Partial<RelationRecord>;
  if (relationship != null) return { relationship, subjectId, objectId, means } as RelationRecord;
  const account = stored as Omit<OperationAccount, 'participants' | 'places'> & Texts<'participants' | 'places'>;
  return {
    operationId: account.operationId,
    operationKind: account.operationKind,
    outcome: account.outcome ?? null,
    participants: account.participants.map((text) => JSON.parse(text)),
    places: account.places.map((text) => JSON.parse(text)),
  };
}

function figureOf({ measure, of, low, high, approximate, text }: FigureRecord): FigureRecord {
  return { measure, of, low, high, approximate, text };
}

/** The claim of a row of `properties` with the evidence that is stored on it. */
export function evidencedFrom(row: { readonly properties?: unknown }): EvidencedClaim {
  const { day, retractedById, ...lists } = row.properties as EvidenceLists & {
    readonly day: string;
    readonly retractedById?: string;
  };
  return {
    claim: CLAIMS.fromRow(row),
    day,
    evidence: evidenceEntries(lists),
    retractedById: retractedById ?? null,
  };
}

/** All that is stored on a claim: the canonical record and what follows from its context. */
export function claimProperties({ claim, day, evidence, retractedById }: EvidencedClaim): StoredProperties {
  const { publisher, knownAt, handling } = evidence[0] ?? {};
  const lists = evidenceLists(evidence);
  return present({
    ...scalarsOf(claim),
    ...dateProperties('when', claim.when),
    ...dateProperties('said', claim.said),
    ...aboutProperties(claim.about),
    sortNumber: claim.number.replace(/^\d+/, (digits) => digits.padStart(4, '0')),
    paragraph: integer(claim.paragraph),
    credibility: integer(claim.credibility),
    claimantIds: claim.claimants,
    figures: claim.figures.map((figure) => JSON.stringify(figure)),
    recordHash: recordHash(claim),
    sourceId: publisher,
    knownAt,
    handling: HANDLINGS[handling ?? -1],
    day,
    retractedById,
    ...lists,
    handlings: lists.handlings.map(BigInt),
  });
}

function aboutProperties(about: ClaimRecord['about']) {
  if ('relationship' in about) return { ...about, participants: [], places: [] };
  return {
    ...about,
    means: [],
    participants: about.participants.map((participant) => JSON.stringify(participant)),
    places: about.places.map((place) => JSON.stringify(place)),
  };
}

/** Writes claims with their evidence: new ones, and ones that were there before. All they name must be there. */
export function writeClaims(run: Run, added: readonly EvidencedClaim[], changed: readonly EvidencedClaim[]) {
  const claims = [...added, ...changed];
  const statedIn = claims.map(({ claim }) => ({ fromId: claim.id, toId: claim.reportId }));
  const claimedBy = claims.flatMap(({ claim: { id, claimants, polarity }, day }) =>
    claimants.map((toId) => ({ fromId: id, toId, properties: { toId, day, polarity } })),
  );
  return Promise.all([
    writeRows(run, cypher.store.createClaims, added.map(claimProperties)),
    writeRows(run, cypher.store.updateClaims, changed.map(claimProperties)),
    forIds(
      run,
      cypher.store.unlinkClaims,
      changed.map(({ claim }) => claim.id),
    ),
    writeRows(run, cypher.store.createStatedIn, statedIn),
    writeRows(run, cypher.store.createClaimedBy, claimedBy),
  ]);
}

export function deleteClaims(run: Run, ids: readonly string[]) {
  return forIds(run, cypher.store.deleteClaims, ids);
}
