import { type Directory, directoryOf, type KnownEntity } from './directory.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ReportFiles } from './reportFiles.ts';
import { nameOf } from './slug.ts';
import type { YamlFile } from './yamlFile.ts';

/**
 * All that a reference may mean: what the graph holds, and what the files bring. Files with mistakes count too, so that
 * one mistake in them is not told again at every reference.
 */
export function referable(files: ReportFiles, known: readonly KnownEntity[]): Directory {
  const directory = directoryOf(known);
  const kinds = { actors: 'actor', locations: 'location', sources: 'source' } as const;
  for (const registry of ['actors', 'locations', 'sources'] as const) {
    for (const file of files.registries[registry]) {
      for (const [slug, entry] of Object.entries(file.value)) {
        directory[kinds[registry]].set(slug, textAt(entry, 'name') ?? nameOf(slug));
      }
    }
  }
  for (const { slug, file } of files.reports) {
    directory.report.set(slug, textAt(file.value, 'title') ?? nameOf(slug));
    const claims = Array.isArray(file.value.claims) ? file.value.claims : [];
    for (const claim of claims) {
      const operation = textAt(claim, 'op');
      if (operation !== undefined && !directory.operation.has(operation)) {
        directory.operation.set(operation, nameOf(operation));
      }
    }
  }
  return directory;
}

/** A problem for each slug that is given twice in a registry, or that is an actor's and a source's: `by` may name either. */
export function clashes(files: ReportFiles, directory: Directory): Problem[] {
  const { actors, locations, sources } = files.registries;
  const fresh = new Set(sources.flatMap((file) => Object.keys(file.value)));
  return [
    ...[actors, locations, sources].flatMap(givenTwice),
    ...sources.flatMap((file) => shared(file, directory.actor.keys(), 'an actor')),
    ...actors.flatMap((file) =>
      shared(
        file,
        [...directory.source.keys()].filter((slug) => !fresh.has(slug)),
        'a source',
      ),
    ),
  ];
}

function shared(file: YamlFile, others: Iterable<string>, noun: string): Problem[] {
  return [...others]
    .filter((slug) => Object.hasOwn(file.value, slug))
    .map((slug) =>
      problemAt(file.keyAt([slug]), {
        message: `\`${slug}\` is ${noun} too`,
        expected: 'a slug of its own for each actor and each source, since `by` may name either',
      }),
    );
}

function givenTwice(files: readonly YamlFile[]): Problem[] {
  const first = new Map<string, YamlFile>();
  return files.flatMap((file) =>
    Object.keys(file.value).flatMap((slug) => {
      const other = first.get(slug);
      first.set(slug, other ?? file);
      if (!other) return [];
      const message = `\`${slug}\` stands in ${other.file} too`;
      return [problemAt(file.keyAt([slug]), { message, expected: 'each slug once' })];
    }),
  );
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : undefined;
}
