import { createHash } from 'node:crypto';
import { cypher } from '../../generated/cypher.ts';
import { type Database, type Run, write } from '../../graph/database.ts';
import { apply } from '../apply.ts';
import type { ReportRecord } from '../records.ts';
import { batches, forIds } from '../store/batches.ts';
import { REPORTS } from '../store/reports.ts';
import type { RevisionNote } from '../store/revision.ts';
import { UCDP_GED } from './origins.ts';
import { countryUnitId } from './places.ts';
import type { GedEvent } from './row.ts';

/** What a file is complete for: the countries that it names, from the first to the last month in which an event of it begins. */
export interface Scope {
  /** Gleditsch-Ward numbers. */
  readonly countries: ReadonlySet<number>;
  /** Months, `2017-06`. */
  readonly from: string;
  readonly to: string;
}

/** The scope with one more event in it. */
export function widened(scope: Scope | null, { countryId, start }: GedEvent): Scope {
  const month = start.slice(0, 7);
  if (scope === null) return { countries: new Set([countryId]), from: month, to: month };
  const { countries, from, to } = scope;
  if (countries.has(countryId) && from <= month && month <= to) return scope;
  return {
    countries: new Set([...countries, countryId]),
    from: month < from ? month : from,
    to: month > to ? month : to,
  };
}

const WITHDRAWN = createHash('sha256').update('').digest('hex');

/** Ids of the reports on events of a scope that the graph has and `has` does not know, by UCDP's id. */
export async function findWithdrawn(
  database: Database,
  { countries, from, to }: Scope,
  has: (id: number) => boolean,
): Promise<string[]> {
  const areaIds = [...countries].map(countryUnitId);
  const found: string[] = [];
  for (let month = from; month <= to; month = next(month)) {
    const parameters = { sourceId: UCDP_GED.id, areaIds, from: `${month}-01`, to: `${month}-31` };
    const rows = await write(database, (run) => run(cypher.store.findReportsOnPlaceAndTime, parameters));
    found.push(...rows.map((row) => row.id as string).filter((id) => !has(Number(id.replace('report:ucdp-', '')))));
  }
  return found;
}

/** Removes what the reports said; they stay, as withdrawn. What stood before is kept by the revision. */
export async function withdraw(database: Database, ids: readonly string[], note: RevisionNote): Promise<void> {
  for (const some of batches(ids)) {
    const reports = await write(database, (run) => readReports(run, some));
    const nothing = { actors: [], locations: [], sources: [], operations: [], claims: [] };
    await apply(database, { ...nothing, reports: reports.map(withdrawn) }, note);
  }
}

async function readReports(run: Run, ids: readonly string[]): Promise<ReportRecord[]> {
  return (await forIds(run, REPORTS.read, ids)).map(REPORTS.fromRow);
}

function withdrawn(report: ReportRecord): ReportRecord {
  return {
    ...report,
    title: `${report.title?.replace(/ \(withdrawn\)$/, '')} (withdrawn)`,
    version: report.version + 1,
    contentHash: WITHDRAWN,
    cites: [],
  };
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
