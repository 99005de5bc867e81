import { confusable } from '../nearMatch.ts';
import type { OperationRecord } from '../records.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ReportEntry } from './reportShape.ts';
import { nameOf } from './slug.ts';
import type { YamlFile } from './yamlFile.ts';

export interface ReportFile {
  readonly file: YamlFile;
  readonly slug: string;
  readonly entry: ReportEntry;
}

/**
 * The operations that reports name, with their shown names: the first `name` that a claim gives, in the order of reports and claims, else
 * the known name, else the slug with spaces. No view hides the name of an operation, so none is taken from a report that not everybody may
 * see.
 */
export function operationRecords(
  reports: readonly ReportFile[],
  known: ReadonlyMap<string, string>,
): OperationRecord[] {
  const names = new Map<string, string | undefined>();
  for (const { entry } of reports) {
    for (const { op, name } of entry.claims) {
      if (op !== undefined) names.set(op, names.get(op) ?? (isForAll(entry) ? name : undefined));
    }
  }
  return [...names].map(([slug, name]) => ({ id: `operation:${slug}`, name: name ?? known.get(slug) ?? nameOf(slug) }));
}

function isForAll({ handling }: ReportEntry): boolean {
  return handling === undefined || handling === 'CLEAR';
}

/** A warning for each name that is not taken, since not everybody may see its report. */
export function withheldOperationNames(reports: readonly ReportFile[]): Problem[] {
  return reports
    .filter(({ entry }) => !isForAll(entry))
    .flatMap(({ file, entry }) =>
      entry.claims.flatMap(({ op, name }, index) => {
        if (op === undefined || name === undefined) return [];
        const complaint = {
          message: `\`name\` is not shown, since the handling of the report is ${entry.handling} and everybody sees the names of operations`,
          expected: 'the name in a report that is CLEAR; without one, the slug is shown',
        };
        return [problemAt(file.valueAt(['claims', index, 'name']), complaint)];
      }),
    );
}

/** A warning for each operation whose name is so close to another's that one may be a slip of the pen. */
export function closeOperationNames(reports: readonly ReportFile[], known: ReadonlyMap<string, string>): Problem[] {
  const before = new Set(known.keys());
  const warnings: Problem[] = [];
  for (const { file, entry } of reports) {
    for (const [index, { op }] of entry.claims.entries()) {
      if (op === undefined || before.has(op)) continue;
      const [close] = confusable(op, before);
      before.add(op);
      if (close === undefined) continue;
      const complaint = {
        message: `a new operation \`${op}\`, whose name is close to \`${close}\``,
        expected: 'the same name for the same operation, or names further apart',
        nearMatch: close,
      };
      warnings.push(problemAt(file.valueAt(['claims', index, 'op']), complaint));
    }
  }
  return warnings;
}
