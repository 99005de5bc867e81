import { cypher } from '../generated/cypher.ts';
import { type Database, type Run, write } from '../graph/database.ts';
import { changedFields, changesAnything, type Plan, planOf } from './plan.ts';
import type { EvidencedClaim } from './project/evidence.ts';
import type { ClaimRecord, Records } from './records.ts';
import { writeActors } from './store/actors.ts';
import { forIds } from './store/batches.ts';
import { CLAIMS, deleteClaims, writeClaims } from './store/claims.ts';
import { readEvidence } from './store/contexts.ts';
import { judgeAgain } from './store/contradictions.ts';
import { type Difference, findDifference, type KindDifference, toWrite } from './store/difference.ts';
import { writeLocations } from './store/locations.ts';
import { deleteOperations, writeOperations } from './store/operations.ts';
import { readClaimsBeside, reproject } from './store/projected.ts';
import { checkReferences } from './store/references.ts';
import { writeReports } from './store/reports.ts';
import { readTakenBack } from './store/retractions.ts';
import { type RevisionNote, writeRevision } from './store/revision.ts';
import { writeSources } from './store/sources.ts';

export interface Applied {
  readonly plan: Plan;
  /** Number of the revision; null when there was nothing to change. */
  readonly revision: number | null;
}

/**
 * Brings the graph to what the records say, in one transaction: all or nothing. Records that are stored already are left alone;
 * where all are, nothing is written and there is no revision.
 * @throws RecordsError for records that contradict each other or name what is not there.
 */
export function apply(database: Database, records: Records, note: RevisionNote): Promise<Applied> {
  return write(database, async (run) => {
    const difference = await findDifference(run, records);
    const plan = planOf(difference);
    if (!changesAnything(plan)) return { plan, revision: null };
    return { plan, revision: await applyDifference(run, records, difference, note) };
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
  const beside = await readClaimsBeside(run, touched);
  const revision = await writeRevision(run, difference, note);
  await writeThings(run, difference);
  const written = await writeAllClaims(run, difference, inNewContext);
  const current = [...written, ...untouched(beside, touched)];
  await reproject(run, touched, current);
  await judgeAgain(run, touched, current, changedIn(difference.actors, ['kind']));
  await deleteOperations(
    run,
    difference.operations.removed.map(({ id }) => id),
  );
  return revision;
}

/** Every claim that is new, changed or gone, as it was and as it is. */
function claimsOf({ claims: { added, changed, removed } }: Difference): ClaimRecord[] {
  return [...added, ...changed.flatMap(({ before, after }) => [before, after]), ...removed];
}

function untouched(claims: readonly EvidencedClaim[], touched: readonly ClaimRecord[]): EvidencedClaim[] {
  const ids = new Set(touched.map(({ id }) => id));
  return claims.filter(({ claim }) => !ids.has(claim.id));
}

async function writeThings(run: Run, difference: Difference): Promise<void> {
  await writeActors(run, ...toWrite(difference.actors));
  await writeLocations(run, ...toWrite(difference.locations));
  await writeSources(run, ...toWrite(difference.sources));
  await writeOperations(run, ...toWrite(difference.operations));
  await writeReports(run, ...toWrite(difference.reports));
}

async function writeAllClaims(
  run: Run,
  { claims }: Difference,
  inNewContext: readonly ClaimRecord[],
): Promise<EvidencedClaim[]> {
  await deleteClaims(
    run,
    claims.removed.map(({ id }) => id),
  );
  const [records, replaced] = toWrite(claims);
  const evidenced = await readEvidence(run, [...records, ...inNewContext]);
  await writeClaims(run, evidenced, [...replaced, ...inNewContext.map(({ id }) => id)]);
  return evidenced;
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
