import { type Database, write } from '../graph/database.ts';
import type { Records } from './records.ts';
import { type Difference, findDifference, KINDS, type KindDifference } from './store/difference.ts';
import { checkReferences } from './store/references.ts';

/** What an import does to the records of one kind, by their ids. */
export interface KindPlan {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly unchanged: readonly string[];
  /** Claims that their report no longer makes, and operations that no claim describes any more. */
  readonly removed: readonly string[];
}

export type Plan = { readonly [K in keyof Records]: KindPlan };

/**
 * What `apply` would do with the records; changes nothing.
 * @throws RecordsError when `apply` would refuse them.
 */
export function plan(database: Database, records: Records): Promise<Plan> {
  // A write transaction, so that a cluster answers from the member that saw the last import.
  return write(database, async (run) => {
    const difference = await findDifference(run, records);
    await checkReferences(run, records, difference);
    return planOf(difference);
  });
}

export function planOf(difference: Difference): Plan {
  return {
    actors: planOfKind(difference.actors),
    locations: planOfKind(difference.locations),
    sources: planOfKind(difference.sources),
    operations: planOfKind(difference.operations),
    reports: planOfKind(difference.reports),
    claims: planOfKind(difference.claims),
  };
}

/** Whether an import by this plan would change anything. */
export function changesAnything(planned: Plan): boolean {
  const kinds = Object.keys(KINDS) as (keyof Records)[];
  return kinds.some((kind) => {
    const { added, changed, removed } = planned[kind];
    return added.length + changed.length + removed.length > 0;
  });
}

function planOfKind<R extends { readonly id: string }>({
  added,
  changed,
  unchanged,
  removed,
}: KindDifference<R>): KindPlan {
  return {
    added: added.map(({ id }) => id).sort(),
    changed: changed
      .map(({ before, after }) => ({ id: after.id, fields: changedFields(before, after) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    unchanged: unchanged.map(({ id }) => id).sort(),
    removed: removed.map(({ id }) => id).sort(),
  };
}

/** Names of the fields in which two records of one id differ; those of what a claim is about stand for themselves. */
export function changedFields(before: object, after: object): string[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((field) => one.get(field) !== other.get(field)).sort();
}

function fieldsOf(record: object): Map<string, string> {
  const { about, ...rest } = record as { readonly about?: object };
  return new Map(Object.entries({ ...rest, ...about }).map(([field, value]) => [field, JSON.stringify(value)]));
}
