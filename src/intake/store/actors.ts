import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { ActorRecord } from '../records.ts';
import { present, writeRows } from './batches.ts';
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

/** Writes canonical records; `replaced` are the ids of those that were there before. */
export async function writeActors(run: Run, actors: readonly ActorRecord[], replaced: readonly string[]) {
  const rows = actors.map((actor) => {
    const { id, name, kind, side, description } = actor;
    return present({ id, name, kind, side, description, recordHash: recordHash(actor) });
  });
  await writeRows(run, cypher.store.mergeActors, rows);
  await writeNames(run, actors, replaced, ({ kind }) => (kind === 'UNNAMED_GROUP' ? 'WEAK' : 'STRONG'));
}
