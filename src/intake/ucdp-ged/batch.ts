import { cypher } from '../../generated/cypher.ts';
import { type Database, type Run, write } from '../../graph/database.ts';
import { apply } from '../apply.ts';
import type { Records } from '../records.ts';
import { forIds } from '../store/batches.ts';
import type { RevisionNote } from '../store/revision.ts';
import type { KnownNames } from './knownNames.ts';
import { contentHash, type Edition, recordsOf, reportId } from './mapping.ts';
import type { GedEvent } from './row.ts';

/** What is the same for all batches of a run. */
export interface BatchContext {
  readonly database: Database;
  readonly known: KnownNames;
  readonly published: Edition['published'];
  readonly dryRun: boolean;
}

export interface BatchCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface Difference {
  readonly event: GedEvent;
  /** Of the event's report in the graph; null when there is none. */
  readonly storedVersion: number | null;
}

/** What some events become and what of that is new. */
export interface PreparedBatch {
  readonly counts: BatchCounts;
  /** Null where there is nothing to write. */
  readonly records: Records | null;
}

/** Maps the events that the graph does not have, or has with other content. Another batch may be written meanwhile. */
export async function prepareBatch(
  { database, known, published, dryRun }: BatchContext,
  events: readonly GedEvent[],
): Promise<PreparedBatch> {
  const differences = await write(database, (run) => findDifferences(run, events));
  const added = differences.filter(({ storedVersion }) => storedVersion === null).length;
  const counts = { added, changed: differences.length - added, unchanged: events.length - differences.length };
  if (dryRun || differences.length === 0) return { counts, records: null };
  const records = merged(
    differences.map(({ event, storedVersion }) =>
      recordsOf(event, known, { published, version: (storedVersion ?? 0) + 1 }),
    ),
  );
  return { counts, records };
}

/** Brings the graph to what a batch says, in one transaction; calls `committing` when only its commit is left. */
export async function writeBatch(
  { database }: BatchContext,
  { records }: PreparedBatch,
  note: RevisionNote,
  committing: () => void,
): Promise<void> {
  if (records === null) return;
  const fresh = await write(database, (run) => withoutStoredNames(run, records));
  await apply(database, fresh, note, committing);
}

/** The events that the graph does not have, or has with other content. */
async function findDifferences(run: Run, events: readonly GedEvent[]): Promise<Difference[]> {
  const stored = new Map<string, { version: number; contentHash: string }>();
  for (const row of await forIds(
    run,
    cypher.store.readReportVersions,
    events.map(({ id }) => reportId(id)),
  )) {
    stored.set(row.id as string, { version: row.version as number, contentHash: row.contentHash as string });
  }
  return events.flatMap((event) => {
    const report = stored.get(reportId(event.id));
    if (report?.contentHash === contentHash(event)) return [];
    return [{ event, storedVersion: report?.version ?? null }];
  });
}

/**
 * The records of several events, each once. Places and sources have ids of folded names, and the first spelling stays; an actor
 * has an id of UCDP's, and the last name counts.
 */
function merged(all: readonly Records[]): Records {
  return {
    actors: lastPerId(all.flatMap(({ actors }) => actors)),
    locations: firstPerId(all.flatMap(({ locations }) => locations)),
    sources: firstPerId(all.flatMap(({ sources }) => sources)),
    operations: all.flatMap(({ operations }) => operations),
    reports: firstPerId(all.flatMap(({ reports }) => reports)),
    claims: all.flatMap(({ claims }) => claims),
  };
}

function lastPerId<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function firstPerId<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return lastPerId(records.toReversed()).toReversed();
}

/** Leaves the places and sources that the graph has as they are: a later row may spell them differently. */
async function withoutStoredNames(run: Run, records: Records): Promise<Records> {
  const ids = [...records.locations, ...records.sources].map(({ id }) => id);
  const stored = new Set((await forIds(run, cypher.store.readHashes, ids)).map((row) => row.id as string));
  return {
    ...records,
    locations: records.locations.filter(({ id }) => !stored.has(id)),
    sources: records.sources.filter(({ id }) => !stored.has(id)),
  };
}
