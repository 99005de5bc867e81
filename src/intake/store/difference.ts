import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { ClaimRecord, OperationRecord, Records, ReportRecord } from '../records.ts';
import { ACTORS } from './actors.ts';
import { forIds, idsOf } from './batches.ts';
import { CLAIMS } from './claims.ts';
import { LOCATIONS } from './locations.ts';
import { OPERATIONS } from './operations.ts';
import { refuse } from './recordsError.ts';
import { REPORTS } from './reports.ts';
import { SOURCES } from './sources.ts';
import { recordHash, recordText, type StoredKind } from './storedKind.ts';

/** How records of one kind differ from what is stored; all canonical. */
export interface KindDifference<R> {
  readonly added: readonly R[];
  readonly changed: readonly { readonly before: R; readonly after: R }[];
  readonly unchanged: readonly R[];
  readonly removed: readonly R[];
}

export type Difference = { readonly [K in keyof Records]: KindDifference<Records[K][number]> };

export const KINDS: { readonly [K in keyof Records]: StoredKind<Records[K][number]> } = {
  actors: ACTORS,
  locations: LOCATIONS,
  sources: SOURCES,
  operations: OPERATIONS,
  reports: REPORTS,
  claims: CLAIMS,
};

/**
 * Compares records with the graph. A claim of a report at hand that is not among the records counts as removed, and so does an
 * operation that loses its last claim; nothing else is removed.
 * @throws RecordsError when two records of one id differ.
 */
export async function findDifference(run: Run, records: Records): Promise<Difference> {
  const [actors, locations, sources, operations, reports, claims] = await Promise.all([
    compareKind(run, ACTORS, records.actors),
    compareKind(run, LOCATIONS, records.locations),
    compareKind(run, SOURCES, records.sources),
    compareKind(run, OPERATIONS, records.operations),
    compareKind(run, REPORTS, records.reports),
    compareKind(run, CLAIMS, records.claims),
  ]);
  const allClaims = { ...claims, removed: await findRemovedClaims(run, records.claims, reports) };
  return {
    actors,
    locations,
    sources,
    operations: { ...operations, removed: await findRemovedOperations(run, records, allClaims) },
    reports,
    claims: allClaims,
  };
}

/** The records to write: new ones, and ones that were there before. */
export function toWrite<R>({ added, changed }: KindDifference<R>): [added: readonly R[], changed: readonly R[]] {
  return [added, changed.map(({ after }) => after)];
}

async function compareKind<R extends { readonly id: string }>(
  run: Run,
  kind: StoredKind<R>,
  records: readonly R[],
): Promise<KindDifference<R>> {
  const canonical = onePerId(kind, records);
  const stored = new Map<string, unknown>();
  for (const row of await forIds(
    run,
    cypher.store.readHashes,
    canonical.map(({ id }) => id),
  )) {
    stored.set(row.id as string, row.recordHash);
  }
  const added = canonical.filter(({ id }) => !stored.has(id));
  const present = canonical.filter(({ id }) => stored.has(id));
  const unchanged = present.filter((record) => stored.get(record.id) === recordHash(record));
  const differing = new Map(present.map((record) => [record.id, record]));
  for (const { id } of unchanged) differing.delete(id);
  const before = await readRecords(run, kind, [...differing.keys()]);
  return {
    added,
    changed: before.flatMap((record) => {
      const after = differing.get(record.id);
      return after === undefined ? [] : [{ before: record, after }];
    }),
    unchanged,
    removed: [],
  };
}

function onePerId<R extends { readonly id: string }>(kind: StoredKind<R>, records: readonly R[]): R[] {
  const byId = new Map<string, R>();
  const rivals = new Set<string>();
  for (const record of records.map(kind.canonical)) {
    const other = byId.get(record.id);
    if (other !== undefined && recordText(other) !== recordText(record)) rivals.add(record.id);
    byId.set(record.id, record);
  }
  refuse([...rivals].map((id) => `${id} is given more than once and differently: keep one of the records`));
  return [...byId.values()];
}

async function readRecords<R extends { readonly id: string }>(run: Run, kind: StoredKind<R>, ids: readonly string[]) {
  return (await forIds(run, kind.read, ids)).map(kind.fromRow);
}

async function findRemovedClaims(
  run: Run,
  claims: readonly ClaimRecord[],
  { changed, unchanged }: KindDifference<ReportRecord>,
): Promise<ClaimRecord[]> {
  const atHand = new Set(claims.map(({ id }) => id));
  const storedReports = [...changed.map(({ after }) => after), ...unchanged];
  const stored = await forIds(run, cypher.store.findClaimsOfReports, idsOf(storedReports));
  return readRecords(
    run,
    CLAIMS,
    stored.map((row) => row.id as string).filter((id) => !atHand.has(id)),
  );
}

/**
 * Operations that claims gave up and that no claim describes any more.
 * @throws RecordsError for an operation among the records that no claim describes.
 */
async function findRemovedOperations(
  run: Run,
  records: Records,
  claims: KindDifference<ClaimRecord>,
): Promise<OperationRecord[]> {
  const describedNow = new Set(records.claims.flatMap(operationOf));
  const before = [...claims.removed, ...claims.changed.map((change) => change.before)];
  const named = new Set(records.operations.map(({ id }) => id));
  const doubtful = [...new Set([...before.flatMap(operationOf), ...named])].filter((id) => !describedNow.has(id));

  const replaced = new Set([...records.claims, ...claims.removed].map(({ id }) => id));
  const describedElsewhere = new Set<string>();
  for (const row of await forIds(run, cypher.store.findClaimsOfOperations, doubtful)) {
    if (!replaced.has(row.id as string)) describedElsewhere.add(row.operationId as string);
  }
  const undescribed = doubtful.filter((id) => !describedElsewhere.has(id));
  refuse(
    undescribed
      .filter((id) => named.has(id))
      .map((id) => `${id} stands among the operations, but no claim describes it: leave it out, or add the claim`),
  );
  return readRecords(run, OPERATIONS, undescribed);
}

function operationOf({ about }: ClaimRecord): string[] {
  return 'operationId' in about ? [about.operationId] : [];
}
