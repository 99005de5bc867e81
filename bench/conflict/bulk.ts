import { type Database, type Run, write } from '../../src/graph/database.ts';
import { type ClaimContext, type EvidencedClaim, withEvidence } from '../../src/intake/project/evidence.ts';
import { project } from '../../src/intake/project/project.ts';
import type { Records, ReportRecord, SourceRecord } from '../../src/intake/records.ts';
import { ACTORS, writeActors } from '../../src/intake/store/actors.ts';
import { CLAIMS, writeClaims } from '../../src/intake/store/claims.ts';
import { LOCATIONS, writeLocations } from '../../src/intake/store/locations.ts';
import { updateMet } from '../../src/intake/store/met.ts';
import { OPERATIONS, writeOperations } from '../../src/intake/store/operations.ts';
import { writeRelationships } from '../../src/intake/store/projected.ts';
import { REPORTS, writeReports } from '../../src/intake/store/reports.ts';
import { SOURCES, writeSources } from '../../src/intake/store/sources.ts';

/** What the claims of a batch bear on: actors and sources of it or of earlier ones, reports of it. */
interface Context {
  readonly sources: Map<string, SourceRecord>;
  readonly claimants: Map<string, ClaimContext['claimants'] extends ReadonlyMap<string, infer C> ? C : never>;
  readonly reports: ReadonlyMap<string, ReportRecord>;
}

/** A batch of records as what writes it. */
export interface BulkWrite {
  readonly operations: number;
  write(run: Run): Promise<void>;
}

/**
 * Writes batches of new records into a graph that holds none of them, each in a transaction.
 * @throws Error when a claim bears on what has not come.
 */
export async function writeInBulk(database: Database, batches: Iterable<Records>): Promise<void> {
  for (const batch of bulkWrites(batches)) await write(database, (run) => batch.write(run));
}

/**
 * Writes the nodes and relationships that `apply` writes, by the same statements, without comparing with what is stored and without
 * a revision. What the claims of a batch bear on must come in it or, for actors and sources, before it.
 * @throws Error when a claim bears on what has not come.
 */
export function* bulkWrites(batches: Iterable<Records>): Generator<BulkWrite> {
  const sources: Context['sources'] = new Map();
  const claimants: Context['claimants'] = new Map();
  for (const records of batches) {
    for (const source of records.sources) sources.set(source.id, source);
    for (const { id, side } of records.actors) claimants.set(id, { side, reliability: null });
    for (const { id, side, reliability } of records.sources) claimants.set(id, { side, reliability });
    const reports = new Map(records.reports.map((report) => [report.id, report]));
    const claims = evidenced(records, { sources, claimants, reports });
    yield { operations: records.operations.length, write: (run) => writeBatch(run, records, claims) };
  }
}

function evidenced({ claims }: Records, { sources, claimants, reports }: Context): EvidencedClaim[] {
  return claims.map(CLAIMS.canonical).map((claim) => {
    const report = reports.get(claim.reportId);
    const source = sources.get(report?.sourceId ?? '');
    if (report === undefined || source === undefined) {
      throw new Error(`${claim.id} is stated in ${claim.reportId}, which is not in its batch or has no source`);
    }
    const { id, reliability } = source;
    return withEvidence(claim, {
      publisher: { id, reliability },
      knownAt: report.knownAt,
      handling: report.handling,
      claimants,
      retraction: null,
    });
  });
}

async function writeBatch(run: Run, records: Records, claims: readonly EvidencedClaim[]): Promise<void> {
  const { operations, relationships } = project(claims);
  await writeActors(run, records.actors.map(ACTORS.canonical), []);
  await writeLocations(run, records.locations.map(LOCATIONS.canonical), []);
  await writeSources(run, records.sources.map(SOURCES.canonical), []);
  await writeOperations(run, records.operations.map(OPERATIONS.canonical), [], operations);
  await writeReports(run, records.reports.map(REPORTS.canonical), []);
  await writeClaims(run, claims, []);
  await writeRelationships(run, relationships);
  await updateMet(run, [], claims);
}
