import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import { type ClaimContext, type EvidencedClaim, withEvidence } from '../project/evidence.ts';
import type { ClaimRecord, Records } from '../records.ts';
import { forIds } from './batches.ts';
import { REPORTS } from './reports.ts';
import { readRetractions } from './retractions.ts';

type Claimant = ClaimContext['claimants'] extends ReadonlyMap<string, infer C> ? C : never;

/**
 * Puts claims into the context of their reports, sources and claimants: those of `records`, else the stored ones. What takes a
 * report back must be stored.
 * @throws Error when one of these is missing.
 */
export async function readEvidence(
  run: Run,
  claims: readonly ClaimRecord[],
  records: Partial<Pick<Records, 'actors' | 'sources' | 'reports'>> = {},
): Promise<EvidencedClaim[]> {
  const reports = new Map(records.reports?.map((report) => [report.id, report]));
  const reportIds = claims.map(({ reportId }) => reportId).filter((id) => !reports.has(id));
  for (const report of (await forIds(run, REPORTS.read, reportIds)).map(REPORTS.fromRow)) {
    reports.set(report.id, report);
  }
  const retractionOf = await readRetractions(run, new Set(claims.map(({ reportId }) => reportId)), claims);
  const claimants = new Map<string, Claimant>();
  for (const { id, side } of records.actors ?? []) claimants.set(id, { side, reliability: null });
  for (const { id, side, reliability } of records.sources ?? []) claimants.set(id, { side, reliability });
  const publishers = claims.flatMap(({ reportId }) => reports.get(reportId)?.sourceId ?? []);
  const ids = [...publishers, ...claims.flatMap((claim) => claim.claimants)].filter((id) => !claimants.has(id));
  for (const row of await forIds(run, cypher.store.readClaimants, ids)) {
    const { id, side, reliability = null } = row as Claimant & { readonly id: string };
    claimants.set(id, { side, reliability });
  }
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
