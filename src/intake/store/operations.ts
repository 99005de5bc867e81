import { cypher } from '../../generated/cypher.ts';
import type { Run } from '../../graph/database.ts';
import type { ProjectedOperation } from '../project/project.ts';
import type { OperationRecord } from '../records.ts';
import { withIntegers, writeRows } from './batches.ts';
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

/**
 * Writes canonical records, new ones and ones that were there before, and what is projected on operations: on all new ones, and
 * on whichever others.
 */
export function writeOperations(
  run: Run,
  added: readonly OperationRecord[],
  changed: readonly OperationRecord[],
  projected: readonly ProjectedOperation[],
) {
  const properties = new Map(projected.map((operation) => [operation.id, withIntegers(operation)]));
  const created = added.map((operation) => ({ ...properties.get(operation.id), ...withHash(operation) }));
  for (const { id } of added) properties.delete(id);
  return Promise.all([
    writeRows(run, cypher.store.createOperations, created),
    writeRows(run, cypher.store.updateOperations, changed.map(withHash)),
    writeRows(run, cypher.projections.Operation, [...properties.values()]),
    writeNames(run, added, changed),
  ]);
}

function withHash(operation: OperationRecord) {
  return { ...operation, recordHash: recordHash(operation) };
}
