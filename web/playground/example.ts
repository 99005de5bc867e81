import { Kind, parse } from 'graphql';

/** A golden query as the page shows it. */
export interface Example {
  /** Name of the folder it lies in; empty at the top. */
  readonly folder: string;
  readonly title: string;
  /** What is asked, in a sentence; empty where the file doesn't say. */
  readonly question: string;
  readonly query: string;
}

/**
 * An example from a `.graphql` file that opens with comments: the first is its title, the others its question.
 * Without a comment the file's name is the title. An operation without a name is given the title as its name, because
 * GraphiQL labels a tab with the operation's name.
 */
export function readExample(path: string, text: string): Example {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const comments = /^(?:[ \t]*#.*(?:\r?\n|$))*/
    .exec(text)![0]
    .split('\n')
    .map((line) => line.replace(/^[ \t]*#+/, '').trim())
    .filter((line) => line !== '');
  const title = comments[0] ?? inWords(file.replace(/\.graphql$/, ''));
  return {
    folder: parts.at(-2) ?? '',
    title,
    question: comments.slice(1).join(' '),
    query: nameOperation(text, title),
  };
}

/** A heading and what stands under it, of a Markdown text; undefined where it has no heading. */
export function readHeading(markdown: string): { title: string; about: string } | undefined {
  const found = /^#\s+(.+)\r?\n+((?:[^#\s].*(?:\r?\n|$))*)/m.exec(markdown);
  return found === null ? undefined : { title: found[1]!.trim(), about: found[2]!.replaceAll(/\s+/g, ' ').trim() };
}

/** `baath-dam` as `Baath dam`. */
export function inWords(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOperation(text: string, title: string): string {
  const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const only = operations.length === 1 ? operations[0] : undefined;
  if (only?.kind !== Kind.OPERATION_DEFINITION || only.name !== undefined || only.loc === undefined) return text;
  const name = title
    .replaceAll(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d)/, '_');
  if (name === '') return text;
  const before = text.slice(0, only.loc.start);
  const operation = text.slice(only.loc.start);
  return operation.startsWith('{')
    ? `${before}query ${name} ${operation}`
    : before + operation.replace(/^\w+/, (keyword) => `${keyword} ${name}`);
}
