import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { ActorRecord } from '../records.ts';
import { present, type StoredProperties, writeRows } from './batches.ts';
import { canonicalNames, namesFrom, writeNames } from './names.ts';
import { recordHash, type StoredKind } from './storedKind.ts';

export const ACTORS: StoredKind<ActorRecord> = {
  label: 'Actor',
  read: cypher.store.readActors,
  canonical: ({ id, name, kind, side, description, names }) => ({
    id,
    name,
    kind,
    side,
    description,
    names: canonicalNames(name, names),
  }),
  fromRow({ properties, names }) {
    const { id, name, kind, side, description } = properties as Omit<ActorRecord, 'names'>;
    return { id, name, kind, side, description: description ?? null, names: namesFrom(names) };
  },
};

/** Writes canonical records: new ones, and ones that were there before. */
export function writeActors(run: Run, added: readonly ActorRecord[], changed: readonly ActorRecord[]) {
  return Promise.all([
    writeRows(run, cypher.store.createActors, added.map(actorProperties)),
    writeRows(run, cypher.store.updateActors, changed.map(actorProperties)),
    writeNames(run, added, changed, ({ kind }) => (kind === 'UNNAMED_GROUP' ? 'WEAK' : 'STRONG')),
  ]);
}

function actorProperties(actor: ActorRecord): StoredProperties {
  const { id, name, kind, side, description } = actor;
  return present({ id, name, kind, side, description, recordHash: recordHash(actor) });
}
