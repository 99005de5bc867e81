import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { SourceRecord } from '../records.ts';
import { forIds, idsOf, present, type StoredProperties, writeRows } from './batches.ts';
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
    licence: source.licence ?? null,
    citation: source.citation ?? null,
    mayBePassedOn: source.mayBePassedOn ?? null,
  };
}

/** Writes canonical records: new ones, and ones that were there before. All actors must be there. */
export function writeSources(run: Run, added: readonly SourceRecord[], changed: readonly SourceRecord[]) {
  const sources = [...added, ...changed];
  const owners = sources.flatMap(({ id, ownedBy }) => ownedBy.map((toId) => ({ fromId: id, toId })));
  const alignments = sources.flatMap(({ id, alignedWith }) => alignedWith.map((toId) => ({ fromId: id, toId })));
  return Promise.all([
    writeRows(run, cypher.store.createSources, added.map(sourceProperties)),
    writeRows(run, cypher.store.updateSources, changed.map(sourceProperties)),
    writeNames(run, added, changed),
    forIds(run, cypher.store.unlinkSources, idsOf(changed)),
    writeRows(run, cypher.store.createOwnedBy, owners),
    writeRows(run, cypher.store.createAlignedWith, alignments),
  ]);
}

function sourceProperties(source: SourceRecord): StoredProperties {
  return present({ ...scalarsOf(source), recordHash: recordHash(source) });
}
