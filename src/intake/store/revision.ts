import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { Records } from '../records.ts';
import { present, writeRows } from './batches.ts';
import { type Difference, KINDS } from './difference.ts';
import { recordText } from './storedKind.ts';

/** Who changes the graph, why and when. */
export interface RevisionNote {
  readonly by: string;
  readonly summary: string;
  /** An ISO moment, `2017-06-02T00:00:00.000Z`. */
  readonly at: string;
}

const KIND_NAMES = Object.keys(KINDS) as (keyof Records)[];

/** How many records a revision adds, changes and removes. */
export type RevisionCounts = Readonly<Record<'added' | 'changed' | 'removed', number>>;

/** One record before and after; null where there is none. */
export type RecordChange = ReturnType<typeof change>;

/** The number of the revision that comes next, from 1. */
export async function nextRevision(run: Run): Promise<number> {
  const [last] = await run(cypher.store.lastRevision);
  return Number(last?.number ?? 0) + 1;
}

/**
 * Writes down that something is about to change. The number's uniqueness makes a second writer wait and then fail, since what it
 * compared with is no longer so.
 */
export async function writeRevision(
  run: Run,
  number: number,
  { added, changed, removed }: RevisionCounts,
  { at, by, summary }: RevisionNote,
): Promise<void> {
  const counts = { added: BigInt(added), changed: BigInt(changed), removed: BigInt(removed) };
  const properties = { id: revisionId(number), number: BigInt(number), at, by, summary, ...counts };
  await run(cypher.store.createRevision, { properties });
}

export function countsOf(difference: Difference): RevisionCounts {
  const count = (part: keyof RevisionCounts) =>
    KIND_NAMES.reduce((sum, kind) => sum + difference[kind][part].length, 0);
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** Writes down what a revision changes and what stood before. */
export function writeChanges(run: Run, number: number, changes: readonly RecordChange[]): Promise<void> {
  return writeRows(run, cypher.store.createChanges, changes, { revisionId: revisionId(number) });
}

const revisionId = (number: number) => `revision:${number}`;

export function changesIn(difference: Difference): RecordChange[] {
  return KIND_NAMES.flatMap((kind) => changesOf(KINDS[kind].label, difference[kind]));
}

function changesOf(kind: string, { added, changed, removed }: Difference[keyof Difference]) {
  return [
    ...added.map((after) => change(kind, after.id, null, after)),
    ...changed.map(({ before, after }) => change(kind, after.id, before, after)),
    ...removed.map((before) => change(kind, before.id, before, null)),
  ];
}

export function change(kind: string, recordId: string, before: object | null, after: object | null) {
  return present({ recordId, kind, before: before && recordText(before), after: after && recordText(after) });
}
