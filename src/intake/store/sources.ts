import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { SourceRecord } from '../records.ts';
import { forIds, present, writeRows } from './batches.ts';
import { canonicalNames, namesFrom, writeNames } from './names.ts';
import { recordHash, type StoredKind, sortedSet } from './storedKind.ts';

type Scalars = Omit<SourceRecord, 'ownedBy' | 'alignedWith' | 'names'>;

export const SOURCES: StoredKind<SourceRecord> = {
  label: 'Source',
  read: cypher.store.readSources,
  canonical: (source) => ({
    ...scalarsOf(source),
    ownedBy: sortedSet(source.ownedBy),
    alignedWith: sortedSet(source.alignedWith),
    names: canonicalNames(source.name, source.names),
  }),
  fromRow: ({ properties, names, ownedBy, alignedWith }) => ({
    ...scalarsOf(properties as Scalars),
    ownedBy: sortedSet(ownedBy as string[]),
    alignedWith: sortedSet(alignedWith as string[]),
    names: namesFrom(names),
  }),
};

function scalarsOf(source: Scalars): Scalars {
  return {
    id: source.id,
    name: source.name,
    kind: source.kind,
    side: source.side,
    reliability: source.reliability,
    reliabilityAssessor: source.reliabilityAssessor ?? null,
    reliabilityAssessedOn: source.reliabilityAssessedOn ?? null,
    url: source.url ?? null,
    description: source.description ?? null,
  };
}

/** Writes canonical records; `replaced` are the ids of those that were there before. All actors must be there. */
export async function writeSources(run: Run, sources: readonly SourceRecord[], replaced: readonly string[]) {
  const rows = sources.map((source) => present({ ...scalarsOf(source), recordHash: recordHash(source) }));
  await writeRows(run, cypher.store.mergeSources, rows);
  await writeNames(run, sources, replaced);
  await forIds(run, cypher.store.unlinkSources, replaced);
  const owners = sources.flatMap(({ id, ownedBy }) => ownedBy.map((toId) => ({ fromId: id, toId })));
  await writeRows(run, cypher.store.createOwnedBy, owners);
  const alignments = sources.flatMap(({ id, alignedWith }) => alignedWith.map((toId) => ({ fromId: id, toId })));
  await writeRows(run, cypher.store.createAlignedWith, alignments);
}
