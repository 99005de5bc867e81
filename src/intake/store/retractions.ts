import { cypher } from '../../generated/cypher.ts';
import type { Handling } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import { compare, HANDLINGS, type Retraction } from '../project/evidence.ts';
import type { ReportRecord } from '../records.ts';
import { forIds } from './batches.ts';
import type { KindDifference } from './difference.ts';

/**
 * What first takes each report back: a report of the same source that retracts it. One that fewer may see than the report
 * itself takes nothing back, since what no longer counts would tell of it.
 */
export async function readRetractions(
  run: Run,
  reports: ReadonlyMap<string, ReportRecord>,
): Promise<ReadonlyMap<string, Retraction>> {
  const first = new Map<string, Retraction>();
  for (const row of await forIds(run, cypher.store.findRetractions, reports.keys())) {
    const id = row.id as string;
    const handling = reports.get(id)?.handling ?? 'CLEAR';
    if (HANDLINGS.indexOf(row.handling as Handling) > HANDLINGS.indexOf(handling)) continue;
    const retraction: Retraction = { reportId: row.byId as string, knownAt: row.knownAt as string };
    const other = first.get(id);
    if (other === undefined || isBefore(retraction, other)) first.set(id, retraction);
  }
  return first;
}

function isBefore(one: Retraction, other: Retraction): boolean {
  return (compare(one.knownAt, other.knownAt) || compare(one.reportId, other.reportId)) < 0;
}

/** Ids of the reports that new and changed ones retract, or did before. */
export function retractedIn({ added, changed }: KindDifference<ReportRecord>): string[] {
  const retracting = [...added, ...changed.flatMap(({ before, after }) => [before, after])];
  return retracting.flatMap(({ retracts }) => retracts);
}
