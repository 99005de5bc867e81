import { type Example, inWords, readExample, readHeading } from './example.ts';

export interface ExampleGroup {
  readonly title: string;
  /** What its examples have in common; empty where the folder doesn't say. */
  readonly about: string;
  readonly examples: readonly Example[];
}

const queries = import.meta.glob<string>('#examples/**/*.graphql', { query: '?raw', import: 'default', eager: true });
const readmes = import.meta.glob<string>('#examples/*/README.md', { query: '?raw', import: 'default', eager: true });

/** The golden queries by folder; a folder's README.md gives the group its title and explanation. */
export const exampleGroups: readonly ExampleGroup[] = groupByFolder(
  Object.entries(queries).map(([path, text]) => readExample(path, text)),
);

function groupByFolder(examples: readonly Example[]): ExampleGroup[] {
  const folders = [...new Set(examples.map(({ folder }) => folder))];
  return folders.map((folder) => {
    const readme = Object.entries(readmes).find(([path]) => path.endsWith(`/${folder}/README.md`))?.[1];
    return {
      ...(readHeading(readme ?? '') ?? { title: inWords(folder), about: '' }),
      examples: examples.filter((example) => example.folder === folder),
    };
  });
}
