import { cypher } from '../../generated/cypher.ts';
import type { Handling } from '../../generated/types.ts';
import type { Run } from '../../graph/database.ts';
import { compare, HANDLINGS, type Retraction } from '../project/evidence.ts';
import { grouped } from '../project/grouped.ts';
import type { ClaimRecord } from '../records.ts';
import { forIds } from './batches.ts';
import { CLAIMS } from './claims.ts';
import type { Difference } from './difference.ts';
import { recordText } from './storedKind.ts';

/** A report that takes another back: as a whole, or, as its next version, in what it no longer says. */
interface Taker extends Retraction {
  readonly version: boolean;
}

/**
 * Tells what first takes a claim back: a report of the same source that retracts its report, or the next version of that without
 * the claim; where the next version repeats it, what takes it back there. One that fewer may see than the report itself takes
 * nothing back, since what no longer counts would tell of it.
 * @param claims among them all of these reports and of their later versions that are not stored yet
 */
export async function readRetractions(
  run: Run,
  reportIds: Iterable<string>,
  claims: readonly ClaimRecord[],
): Promise<(claim: ClaimRecord) => Retraction | null> {
  const takers = await readTakers(run, reportIds);
  const versions = new Set([...takers.values()].flat().flatMap(({ version, reportId }) => (version ? reportId : [])));
  const words = await readWords(run, versions, claims);
  const firstOf = (reportId: string, claim: ClaimRecord, passed: readonly string[]): Retraction | null => {
    if (passed.includes(reportId)) return null;
    const found = (takers.get(reportId) ?? []).flatMap(({ version, ...taker }) => {
      const repeated = version && words.get(taker.reportId)?.has(wordOf(claim));
      return (repeated ? firstOf(taker.reportId, claim, [...passed, reportId]) : taker) ?? [];
    });
    return found.sort((a, b) => compare(a.knownAt, b.knownAt) || compare(a.reportId, b.reportId))[0] ?? null;
  };
  return (claim) => firstOf(claim.reportId, claim, []);
}

/** What takes each report back, and what takes back its later versions. */
async function readTakers(run: Run, reportIds: Iterable<string>): Promise<ReadonlyMap<string, readonly Taker[]>> {
  const takers = new Map<string, Taker[]>();
  let asked = [...new Set(reportIds)];
  while (asked.length > 0) {
    const rows = await forIds(run, cypher.store.findRetractions, asked);
    for (const id of asked) takers.set(id, []);
    for (const { id, byId, knownAt, handling, handlingBefore, version } of rows) {
      if (HANDLINGS.indexOf(handling as Handling) > HANDLINGS.indexOf(handlingBefore as Handling)) continue;
      const taker = { reportId: byId as string, knownAt: knownAt as string, version: version as boolean };
      takers.get(id as string)?.push(taker);
    }
    const versions = [...takers.values()].flat().filter(({ version }) => version);
    asked = [...new Set(versions.map(({ reportId }) => reportId))].filter((id) => !takers.has(id));
  }
  return takers;
}

async function readWords(
  run: Run,
  reportIds: ReadonlySet<string>,
  claims: readonly ClaimRecord[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (reportIds.size === 0) return new Map();
  const atHand = new Set(claims.map(({ id }) => id));
  const stored = (await forIds(run, cypher.store.findClaimsOfReports, reportIds)).map((row) => row.id as string);
  const others = await forIds(
    run,
    CLAIMS.read,
    stored.filter((id) => !atHand.has(id)),
  );
  const all = [...claims, ...others.map(CLAIMS.fromRow)];
  return new Map([...grouped(all, ({ reportId }) => reportId)].map(([id, own]) => [id, new Set(own.map(wordOf))]));
}

/** What a claim says, however it is numbered and told: equal in two versions that both say it. Groups without a name are each report's own. */
function wordOf({ reportId, about, polarity, mode, when, said, claimants, figures }: ClaimRecord): string {
  const own = `actor:${reportId.slice('report:'.length)}/`;
  return recordText({ about, polarity, mode, when, said, claimants, figures }).replaceAll(own, 'actor:/');
}

/** Ids of the reports that a change may take back, or no longer does: in whole, or in what a later version says. */
export async function readTakenBack(run: Run, { reports, claims }: Difference): Promise<string[]> {
  const changed = reports.changed.flatMap(({ before, after }) => [before, after]);
  const retracting = [...reports.added, ...changed, ...reports.removed];
  const named = retracting.flatMap(({ retracts, supersedes }) => [
    ...retracts,
    ...(supersedes === undefined ? [] : [supersedes]),
  ]);
  const told = [...claims.added, ...claims.removed, ...claims.changed.map(({ after }) => after)];
  const rows = await forIds(run, cypher.store.findOlderVersions, [...named, ...told.map(({ reportId }) => reportId)]);
  return [...named, ...rows.map((row) => row.id as string)];
}
