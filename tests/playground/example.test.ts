import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExample, readHeading } from '../../web/playground/example.ts';

describe('an example', () => {
  test('has the first comment as its title and the others as its question', () => {
    const example = readExample(
      '/golden/control/dam.graphql',
      '# The dam\n# Who holds it,\n#  and since when?\n{ a }\n',
    );
    expect(example).toMatchObject({ folder: 'control', title: 'The dam', question: 'Who holds it, and since when?' });
  });

  test('keeps comments further down out of its question', () => {
    expect(readExample('a/b.graphql', '# Title\n{\n  # inside\n  a\n}\n').question).toBe('');
  });

  test('without a comment is called by the name of its file', () => {
    expect(readExample('a/who-backs_whom.graphql', '{ a }').title).toBe('Who backs whom');
  });

  test('without an operation name gets one from its title, and loses nothing else', () => {
    expect(readExample('a/b.graphql', "# The dam's fall: retaken, or not?\n{ a }\n").query).toBe(
      "# The dam's fall: retaken, or not?\nquery TheDamsFallRetakenOrNot { a }\n",
    );
  });

  test('with variables but no name gets the name before the variables', () => {
    expect(readExample('a/b.graphql', '# 2 June\nquery ($id: ID!) { a(id: $id) }').query).toBe(
      '# 2 June\nquery _2June ($id: ID!) { a(id: $id) }',
    );
  });

  test('with an operation name of its own keeps it', () => {
    const text = '# Title\nquery Own { a }\n';
    expect(readExample('a/b.graphql', text).query).toBe(text);
  });

  test('with a title in another script alone stays without an operation name', () => {
    const text = '# مسكنة\n{ a }\n';
    expect(readExample('a/b.graphql', text).query).toBe(text);
  });
});

describe("a folder's README", () => {
  test('gives its first heading and the paragraph below it', () => {
    expect(readHeading('# Who holds what\n\nOne town,\nasked twice.\n\nMore.\n')).toEqual({
      title: 'Who holds what',
      about: 'One town, asked twice.',
    });
  });

  test('without a heading gives nothing', () => {
    expect(readHeading('Only words.\n')).toBeUndefined();
  });
});

test('every golden query has a title of its own and a question', () => {
  const folder = new URL('../golden/', import.meta.url);
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ file, ...readExample(file, readFileSync(new URL(file, folder), 'utf8')) }));
  expect(examples.filter(({ question }) => question === '').map(({ file }) => file)).toEqual([]);
  const titles = examples.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
