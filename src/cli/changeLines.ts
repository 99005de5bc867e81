import type { ChangeOutcome } from '../intake/importReports.ts';

/** What changed, for a person: a line a kind of record, in a dry run one for each record, and what came of it. */
export function changeLines({ counts, changes, revision }: ChangeOutcome, dryRun: boolean): string[] {
  const rows = Object.entries(counts).map(
    ([kind, { added, changed, removed, unchanged }]) =>
      `${kind.padEnd(12)}${cell(added, 'added')}${cell(changed, 'changed')}${cell(removed, 'removed')}${cell(unchanged, 'unchanged')}`,
  );
  const records = changes.map(
    ({ sign, id, fields }) => `  ${sign} ${id}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  );
  const end = dryRun
    ? 'Nothing was written (--dry-run).'
    : revision === null
      ? 'Nothing to change: the graph says all of this already.'
      : `Written as revision ${revision}.`;
  return [...rows, ...(dryRun ? records : []), end];
}

function cell(count: number, word: string): string {
  return `${String(count).padStart(7)} ${word.padEnd(10)}`;
}
