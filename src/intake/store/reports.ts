import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { ReportRecord } from '../records.ts';
import { forIds, idsOf, integer, present, type StoredProperties, writeRows } from './batches.ts';
import { dateFrom, dateProperties } from './dates.ts';
import { recordHash, type StoredKind, sortedSet } from './storedKind.ts';

type Scalars = Omit<ReportRecord, 'published' | 'cites' | 'retracts' | 'supersedes'>;

export const REPORTS: StoredKind<ReportRecord> = {
  label: 'Report',
  read: cypher.store.readReports,
  canonical: (report) => ({
    ...scalarsOf(report),
    published: report.published,
    cites: sortedSet(report.cites),
    retracts: sortedSet(report.retracts),
    ...(report.supersedes === undefined ? {} : { supersedes: report.supersedes }),
  }),
  fromRow({ properties, cites, retracts, supersedes }) {
    const stored = properties as Scalars;
    const published = dateFrom('published', stored);
    if (published === null) throw new Error(`Report.published is required, and ${stored.id} is stored without`);
    return {
      ...scalarsOf(stored),
      published,
      cites: sortedSet(cites as string[]),
      retracts: sortedSet(retracts as string[]),
      ...(supersedes === null ? {} : { supersedes: supersedes as string }),
    };
  },
};

function scalarsOf(report: Scalars): Scalars {
  return {
    id: report.id,
    sourceId: report.sourceId,
    title: report.title ?? null,
    url: report.url,
    knownAt: report.knownAt,
    language: report.language,
    version: report.version,
    handling: report.handling,
    contentHash: report.contentHash,
  };
}

/** Writes canonical records: new ones, and ones that were there before. All sources and actors must be there. */
export function writeReports(run: Run, added: readonly ReportRecord[], changed: readonly ReportRecord[]) {
  const reports = [...added, ...changed];
  const publishers = reports.map(({ id, sourceId }) => ({ fromId: id, toId: sourceId }));
  const citations = reports.flatMap(({ id, cites }) => cites.map((toId) => ({ fromId: id, toId })));
  const retractions = reports.flatMap(({ id, retracts }) => retracts.map((toId) => ({ fromId: id, toId })));
  const versions = reports.flatMap(({ id, supersedes: toId }) => (toId === undefined ? [] : [{ fromId: id, toId }]));
  return Promise.all([
    writeRows(run, cypher.store.createReports, added.map(reportProperties)),
    writeRows(run, cypher.store.updateReports, changed.map(reportProperties)),
    forIds(run, cypher.store.unlinkReports, idsOf(changed)),
    writeRows(run, cypher.store.createPublishedBy, publishers),
    writeRows(run, cypher.store.createCites, citations),
    writeRows(run, cypher.store.createRetracts, retractions),
    writeRows(run, cypher.store.createSupersedes, versions),
  ]);
}

function reportProperties(report: ReportRecord): StoredProperties {
  return present({
    ...scalarsOf(report),
    ...dateProperties('published', report.published),
    version: integer(report.version),
    recordHash: recordHash(report),
  });
}
