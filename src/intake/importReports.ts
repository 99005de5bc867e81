import type { Database } from '../graph/database.ts';
import { apply } from './apply.ts';
import { knownIn } from './known.ts';
import { type Plan, plan } from './plan.ts';
import type { Problem } from './report/problem.ts';
import { readReports } from './report/readReports.ts';

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What was done to the records, or would be. */
export interface ChangeOutcome {
  readonly counts: Readonly<Record<string, Counts>>;
  /** Every record that is added (+), changed (~) or removed (-). */
  readonly changes: readonly {
    readonly sign: '+' | '~' | '-';
    readonly id: string;
    readonly fields: readonly string[];
  }[];
  /** Null when nothing was written. */
  readonly revision: number | null;
}

export interface ImportOutcome extends ChangeOutcome {
  /** Why nothing was written; empty when all is well. */
  readonly problems: readonly Problem[];
  /** What a person should look at, such as two names that are nearly alike. */
  readonly warnings: readonly Problem[];
}

/** Reads reports and brings the graph to what they say: all or nothing. A dry run only tells what would change. */
export async function importReports(
  database: Database,
  paths: readonly string[],
  options: { readonly by: string; readonly dryRun: boolean },
): Promise<ImportOutcome> {
  const { records, problems, warnings } = await readReports(paths, await knownIn(database));
  if (problems.length > 0) return { problems, warnings, counts: {}, changes: [], revision: null };
  if (options.dryRun) return { problems, warnings, ...outcomeOf(await plan(database, records)), revision: null };
  const note = {
    by: options.by,
    summary: `reports from ${paths.length} ${paths.length === 1 ? 'path' : 'paths'}`,
    at: new Date().toISOString(),
  };
  const applied = await apply(database, records, note);
  return { problems, warnings, ...outcomeOf(applied.plan), revision: applied.revision };
}

/** A plan by counts and, record by record, by signs. */
export function outcomeOf(planned: Plan): Pick<ChangeOutcome, 'counts' | 'changes'> {
  const kinds = Object.entries(planned);
  return {
    counts: Object.fromEntries(
      kinds.map(([kind, { added, changed, removed, unchanged }]) => [
        kind,
        { added: added.length, changed: changed.length, removed: removed.length, unchanged: unchanged.length },
      ]),
    ),
    changes: kinds.flatMap(([, { added, changed, removed }]) => [
      ...added.map((id) => ({ sign: '+' as const, id, fields: [] })),
      ...changed.map(({ id, fields }) => ({ sign: '~' as const, id, fields })),
      ...removed.map((id) => ({ sign: '-' as const, id, fields: [] })),
    ]),
  };
}
