import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compare, type Problem, problemOfFile } from './problem.ts';
import { slugOf } from './slug.ts';
import { readYamlFile, type YamlFile } from './yamlFile.ts';

const REGISTRIES = ['actors', 'locations', 'sources'] as const;

export type Registry = (typeof REGISTRIES)[number];

/** The YAML files behind some paths, sorted by what they hold. */
export interface ReportFiles {
  readonly registries: Readonly<Record<Registry, readonly YamlFile[]>>;
  /** By report, in the order of their slugs. */
  readonly reports: readonly { readonly slug: string; readonly file: YamlFile }[];
  readonly problems: readonly Problem[];
  /** Whether every file could be read as YAML. */
  readonly complete: boolean;
}

/** Reads the YAML files at some paths; of a folder those that lie in it, and not in folders below. */
export async function readReportFiles(paths: readonly string[]): Promise<ReportFiles> {
  const problems: Problem[] = [];
  const registries: Record<Registry, YamlFile[]> = { actors: [], locations: [], sources: [] };
  const reports = new Map<string, YamlFile>();
  let complete = true;
  for (const path of await filesAt(paths, problems)) {
    const file = await readYamlFile(path);
    if (Array.isArray(file)) {
      problems.push(...file);
      complete = false;
      continue;
    }
    const slug = slugOfFile(path);
    const registry = REGISTRIES.find((name) => name === slug);
    if (registry) {
      registries[registry].push(file);
      continue;
    }
    const other = reports.get(slug);
    if (other) {
      const message = `two files hold the report \`${slug}\`; the other is ${other.file}`;
      problems.push(problemOfFile(path, { message, expected: 'one file a report' }));
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      problems.push(
        problemOfFile(path, {
          message: `the report cannot be called \`${slug}\` after its file`,
          expected: 'a file name of lower-case letters, digits and hyphens: southfront-2017-06-02.yaml',
          nearMatch: `${slugOf(slug)}.yaml`,
        }),
      );
    }
    reports.set(slug, file);
  }
  const sorted = [...reports].map(([slug, file]) => ({ slug, file })).sort((a, b) => compare(a.slug, b.slug));
  return { registries, reports: sorted, problems, complete };
}

async function filesAt(paths: readonly string[], problems: Problem[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    const names = (await readdir(path)).filter((name) => /\.ya?ml$/.test(name));
    if (names.length === 0) {
      const expected = 'actors.yaml, locations.yaml, sources.yaml, and a file for each report';
      problems.push(problemOfFile(path, { message: 'the folder has no YAML files', expected }));
    }
    for (const name of names) files.add(join(path, name));
  }
  return [...files].sort(compare);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function slugOfFile(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '');
}
