import { cypher } from '../generated/cypher.ts';
import type { Database, Run } from '../graph/database.ts';
import { changedFields, changesAnything, type Plan, planOf } from './plan.ts';
import type { EvidencedClaim } from './project/evidence.ts';
import { project } from './project/project.ts';
import type { ClaimRecord, Records } from './records.ts';
import { writeActors } from './store/actors.ts';
import { forIds, idsOf, inTurn } from './store/batches.ts';
import { CLAIMS, deleteClaims, writeClaims } from './store/claims.ts';
import { readEvidence } from './store/contexts.ts';
import { judgeAgain } from './store/contradictions.ts';
import { type Difference, findDifference, type KindDifference, toWrite } from './store/difference.ts';
import { writeLocations } from './store/locations.ts';
import { updateMet } from './store/met.ts';
import { writeOperations } from './store/operations.ts';
import { deleteRelationships, readClaimsBeside, writeRelationships } from './store/projected.ts';
import { checkReferences } from './store/references.ts';
import { writeReports } from './store/reports.ts';
import { readTakenBack } from './store/retractions.ts';
import { changesIn, countsOf, nextRevision, type RevisionNote, writeChanges, writeRevision } from './store/revision.ts';
import { writeSources } from './store/sources.ts';
import { writeAlone } from './store/writeAlone.ts';

export interface Applied {
  readonly plan: Plan;
  /** Number of the revision; null when there was nothing to change. */
  readonly revision: number | null;
}

/**
 * Brings the graph to what the records say, in one transaction: all or nothing. Records that are stored already are left alone;
 * where all are, nothing is written and there is no revision.
 * @throws RecordsError for records that contradict each other or name what is not there; OvertakenError beside another writer.
 */
export function apply(
  database: Database,
  records: Records,
  note: RevisionNote,
  /** Called when all is written and Neo4j commits: until that is done there is nothing to do here. */
  committing: () => void = () => {},
): Promise<Applied> {
  return writeAlone(database, async (run) => {
    const difference = await findDifference(run, records);
    const plan = planOf(difference);
    if (!changesAnything(plan)) return { plan, revision: null };
    const revision = await applyDifference(run, records, difference, note);
    committing();
    return { plan, revision };
  });
}

/**
 * Brings the graph from one side of a difference to the other, as a revision whose number it returns; `records` are those that
 * stand afterwards.
 * @throws RecordsError for records that name what is not there.
 */
export async function applyDifference(
  run: Run,
  records: Records,
  difference: Difference,
  note: RevisionNote,
): Promise<number> {
  await checkReferences(run, records, difference);
  // All that stands is read before anything is written: Neo4j looks through a transaction's own changes one by one.
  const inNewContext = await readClaimsInNewContext(run, difference);
  const touched = [...inNewContext, ...claimsOf(difference)];
  const beside = await readClaimsBeside(run, touched, difference.operations.added);
  const revision = await nextRevision(run);
  await inTurn([
    () => writeRevision(run, revision, countsOf(difference), note),
    () => writeActors(run, ...toWrite(difference.actors)),
    () => writeLocations(run, ...toWrite(difference.locations)),
    () => writeSources(run, ...toWrite(difference.sources)),
    () => writeReports(run, ...toWrite(difference.reports)),
    () => deleteClaims(run, idsOf(difference.claims.removed)),
    // What is removed takes nothing back any more, though it goes only when all else is in place.
    () => forIds(run, cypher.store.unlinkReports, idsOf(difference.reports.removed)),
  ]);
  const claims = [...toWrite(difference.claims).flat(), ...inNewContext];
  const written = await readEvidence(run, claims, recordsOf(difference));
  const current = [...written, ...untouched(beside, touched)];
  await inTurn([
    // Neo4j writes them down while the projection is worked out.
    () => writeChanges(run, revision, changesIn(difference)),
    () => writeProjection(run, difference, written, beside, current),
  ]);
  await judgeAgain(run, touched, current, changedIn(difference.actors, ['kind']));
  await deleteRemoved(run, difference);
  return revision;
}

/** Writes the claims of a difference and what they, with those `beside` them, now make: `current` are all of them. */
function writeProjection(
  run: Run,
  { operations, claims }: Difference,
  written: readonly EvidencedClaim[],
  beside: readonly EvidencedClaim[],
  current: readonly EvidencedClaim[],
): Promise<void> {
  const projected = project(current);
  const claimsBeside = beside.map(({ claim }) => claim);
  return inTurn([
    () => writeOperations(run, ...toWrite(operations), projected.operations),
    () => writeClaims(run, written.slice(0, claims.added.length), written.slice(claims.added.length)),
    () => deleteRelationships(run, claimsBeside),
    () => writeRelationships(run, projected.relationships),
    () => updateMet(run, beside, current),
  ]);
}

/** Every claim that is new, changed or gone, as it was and as it is. */
function claimsOf({ claims: { added, changed, removed } }: Difference): ClaimRecord[] {
  return [...added, ...changed.flatMap(({ before, after }) => [before, after]), ...removed];
}

function untouched(claims: readonly EvidencedClaim[], touched: readonly ClaimRecord[]): EvidencedClaim[] {
  const ids = new Set(touched.map(({ id }) => id));
  return claims.filter(({ claim }) => !ids.has(claim.id));
}

/** All that is at hand of what evidence is made of. */
function recordsOf({ actors, sources, reports }: Difference) {
  const all = <R>(kind: KindDifference<R>) => [...toWrite(kind).flat(), ...kind.unchanged];
  return { actors: all(actors), sources: all(sources), reports: all(reports) };
}

/** Deletes what no claim and no relationship is left of, with its names. */
async function deleteRemoved(run: Run, { actors, locations, sources, operations, reports }: Difference): Promise<void> {
  const removed = [actors, locations, sources, operations, reports].flatMap((kind) => idsOf(kind.removed));
  await forIds(run, cypher.store.deleteThings, removed);
}

/** Stored claims that stay as they are while their report, what retracts it, its source or a claimant changes in what evidence carries. */
async function readClaimsInNewContext(run: Run, difference: Difference): Promise<ClaimRecord[]> {
  const { reports, sources, actors } = difference;
  const takenBack = await readTakenBack(run, difference);
  const changedReports = changedIn(reports, ['sourceId', 'knownAt', 'handling']);
  const changedEntities = [...changedIn(sources, ['side', 'reliability']), ...changedIn(actors, ['side'])];
  const rows = [
    ...(await forIds(run, cypher.store.findClaimsOfReports, [...changedReports, ...takenBack])),
    ...(await forIds(run, cypher.store.findClaimsByEntities, changedEntities)),
  ];
  const changing = new Set(claimsOf(difference).map(({ id }) => id));
  const ids = rows.map((row) => row.id as string).filter((id) => !changing.has(id));
  return (await forIds(run, CLAIMS.read, ids)).map(CLAIMS.fromRow);
}

function changedIn<R extends { readonly id: string }>(
  { changed }: KindDifference<R>,
  fields: readonly string[],
): string[] {
  return changed
    .filter(({ before, after }) => changedFields(before, after).some((field) => fields.includes(field)))
    .map(({ after }) => after.id);
}
