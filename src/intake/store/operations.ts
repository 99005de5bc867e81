import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { OperationRecord } from '../records.ts';
import { forIds, writeRows } from './batches.ts';
import { writeNames } from './names.ts';
import { recordHash, type StoredKind } from './storedKind.ts';

export const OPERATIONS: StoredKind<OperationRecord> = {
  label: 'Operation',
  read: cypher.store.readOperations,
  canonical: ({ id, name }) => ({ id, name }),
  fromRow({ properties }) {
    const { id, name } = properties as OperationRecord;
    return { id, name };
  },
};

/** Writes canonical records and leaves what is projected; `replaced` are the ids of those that were there before. */
export async function writeOperations(run: Run, operations: readonly OperationRecord[], replaced: readonly string[]) {
  const rows = operations.map((operation) => ({ ...operation, recordHash: recordHash(operation) }));
  await writeRows(run, cypher.store.mergeOperations, rows);
  await writeNames(run, operations, replaced);
}

/** Deletes operations with their names and all relationships. */
export async function deleteOperations(run: Run, ids: readonly string[]) {
  await forIds(run, cypher.store.deleteOperations, ids);
}
