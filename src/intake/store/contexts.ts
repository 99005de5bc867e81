import { cypher } from '../../generated/cypher.ts';
import type { Reliability, Side } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import { type EvidencedClaim, withEvidence } from '../project/evidence.ts';
import type { ClaimRecord, ReportRecord } from '../records.ts';
import { forIds } from './batches.ts';
import { REPORTS } from './reports.ts';
import { readRetractions } from './retractions.ts';

/**
 * Puts claims into the context of their stored reports, sources and claimants.
 * @throws Error when one of these is missing.
 */
export async function readEvidence(run: Run, claims: readonly ClaimRecord[]): Promise<EvidencedClaim[]> {
  const reports = new Map<string, ReportRecord>();
  for (const row of await forIds(
    run,
    REPORTS.read,
    claims.map(({ reportId }) => reportId),
  )) {
    const report = REPORTS.fromRow(row);
    reports.set(report.id, report);
  }
  const retractionOf = await readRetractions(run, reports.keys(), claims);
  const publishers = [...reports.values()].map(({ sourceId }) => sourceId);
  const claimants = await readClaimants(run, [...publishers, ...claims.flatMap((claim) => claim.claimants)]);
  return claims.map((claim) => {
    const report = reports.get(claim.reportId);
    const reliability = report && claimants.get(report.sourceId)?.reliability;
    if (report === undefined || reliability == null) {
      throw new Error(`${claim.id} is stated in ${claim.reportId}, which is not stored or has no source`);
    }
    return withEvidence(claim, {
      publisher: { id: report.sourceId, reliability },
      knownAt: report.knownAt,
      handling: report.handling,
      claimants,
      retraction: retractionOf(claim),
    });
  });
}

async function readClaimants(run: Run, ids: readonly string[]) {
  const claimants = new Map<string, { side: Side; reliability: Reliability | null }>();
  for (const row of await forIds(run, cypher.store.readClaimants, ids)) {
    claimants.set(row.id as string, {
      side: row.side as Side,
      reliability: (row.reliability as Reliability | null) ?? null,
    });
  }
  return claimants;
}
