import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReports } from '../../../src/intake/report/readReports.ts';
import { folder, HEAD, printed } from './folder.ts';

const claims = (text: string | Uint8Array) => printed({ 'r.yaml': typeof text === 'string' ? HEAD + text : text });

describe('a file is refused', () => {
  test('with a figure that starts with > and has no quotes', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, figures: { killed: { isis: >80 } } }')).toMatchInlineSnapshot(`
      "r.yaml:5:59  \`>80\` starts with a sign that means something else in YAML
        5 |   - { n: 1, op: a, kind: raid, figures: { killed: { isis: >80 } } }
          |                                                           ^^^
        expected: quotes around it
        did you mean ">80"?"
    `);
  });

  test('with such a figure on a line of its own', async () => {
    expect(await claims('  - n: 1\n    figures:\n      killed:\n        isis: >80\n')).toMatchInlineSnapshot(`
      "r.yaml:8:15  \`>80\` starts with a sign that means something else in YAML
        8 |         isis: >80
          |               ^^^
        expected: quotes around it
        did you mean ">80"?"
    `);
  });

  test('with a colon in text that has no quotes', async () => {
    expect(await claims('  - n: 1\n    says: Two towns: both taken\n    p: 1')).toMatchInlineSnapshot(`
      "r.yaml:6:11  a colon and a space stand inside this text, which YAML takes for another key
        6 |     says: Two towns: both taken
          |           ^^^^^^^^^^^^^^^^^^^^^
        expected: double quotes around the whole text"
    `);
  });

  test('with a colon in text in braces', async () => {
    expect(await claims('  - { n: 1, says: Two towns: both taken }')).toMatchInlineSnapshot(`
      "r.yaml:5:19  a colon and a space stand inside this text, which YAML takes for another key
        5 |   - { n: 1, says: Two towns: both taken }
          |                   ^^^^^^^^^^^^^^^^^^^^^^^
        expected: double quotes around the whole text"
    `);
  });

  test('with an apostrophe in single quotes', async () => {
    expect(await claims("  - { n: 1, says: 'The army's push' }")).toMatchInlineSnapshot(`
      "r.yaml:5:29  text goes on after its closing quote
        5 |   - { n: 1, says: 'The army's push' }
          |                             ^^^^^^^
        expected: quotes around the whole text; inside single quotes an apostrophe is written twice"
    `);
  });

  test('with a quote that is not closed', async () => {
    expect(await claims('  - n: 1\n    says: "The push\n')).toMatchInlineSnapshot(`
      "r.yaml:6:11  this quote is not closed
        6 |     says: "The push
          |           ^
        expected: a quote at both ends of a text"
    `);
  });

  test('with a tab for indentation', async () => {
    expect(await claims('  - n: 1\n\top: a\n')).toMatchInlineSnapshot(`
      "r.yaml:6:1  a tab indents this line
        6 | ·op: a
          | ^
        expected: spaces, two a level"
    `);
  });

  test('with a key given twice', async () => {
    expect(await claims('  - n: 1\n    op: a\n    op: b\n    kind: raid\n')).toMatchInlineSnapshot(`
      "r.yaml:7:5  \`op\` is given twice, first in line 6
        7 |     op: b
          |     ^^
        expected: each key once"
    `);
  });

  test('with an anchor and an alias', async () => {
    expect(await claims('  - { n: 1, op: &x a, kind: raid }\n  - { n: 2, op: *x, kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:20  \`&x\` is an anchor; a report has none
        5 |   - { n: 1, op: &x a, kind: raid }
          |                    ^
        expected: the value without it
      r.yaml:6:17  \`*x\` is an alias; a report has none
        6 |   - { n: 2, op: *x, kind: raid }
          |                 ^^
        expected: the value itself, or quotes if it is text"
    `);
  });

  test('with a tag', async () => {
    expect(await claims('  - { n: 1, op: !!str 5, kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:23  \`!!str\` is a tag; a report has none
        5 |   - { n: 1, op: !!str 5, kind: raid }
          |                       ^
        expected: the value without it, or quotes if it is text"
    `);
  });

  test('with two documents', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid }\n---\nsource: tass\n')).toMatchInlineSnapshot(`
      "r.yaml:6:1  a second document starts here
        6 | ---
          | ^^^
        expected: one report a file"
    `);
  });

  test('with a key that has no colon', async () => {
    expect(await claims('  - n: 1\n    op\n    kind: raid\n')).toMatchInlineSnapshot(`
      "r.yaml:6:5  a key without a colon
        6 |     op
          |     ^^
        expected: \`key: value\`, with a space after the colon"
    `);
  });

  test('with nothing in it', async () => {
    expect(await claims(new Uint8Array())).toMatchInlineSnapshot(`"r.yaml  the file is empty"`);
  });

  test('that is a list', async () => {
    expect(await claims(Buffer.from('- n: 1\n- n: 2\n'))).toMatchInlineSnapshot(`
      "r.yaml:1:1  the file is not a map
        1 | - n: 1
          | ^^^^^^
        expected: \`key: value\` lines, with a space after each colon"
    `);
  });

  test('that lacks the spaces after its colons', async () => {
    expect(await claims(Buffer.from('source:southfront\n'))).toMatchInlineSnapshot(`
      "r.yaml:1:1  the file is not a map
        1 | source:southfront
          | ^^^^^^^^^^^^^^^^^
        expected: \`key: value\` lines, with a space after each colon"
    `);
  });

  test('with a NUL byte', async () => {
    expect(await claims(Buffer.from(`${HEAD}  - { n: 1, says: a\0b }`))).toMatchInlineSnapshot(`
      "r.yaml:5:1  the line holds a NUL byte
        expected: text in UTF-8"
    `);
  });

  test('in Latin-1', async () => {
    expect(await claims(Buffer.from(`${HEAD}  - { n: 1, says: é }`, 'latin1'))).toMatchInlineSnapshot(`
      "r.yaml:5:1  the line is not in UTF-8
        expected: UTF-8: save the file again in that encoding"
    `);
  });

  test('in UTF-16', async () => {
    expect(await claims(Buffer.from('\ufeffsource: x', 'utf16le'))).toMatchInlineSnapshot(`
      "r.yaml  the file is in UTF-16
        expected: UTF-8: save it again in that encoding"
    `);
  });

  test('nested without end', async () => {
    expect(await claims(`  - { n: 1, says: ${'['.repeat(20)}${']'.repeat(20)} }`)).toMatchInlineSnapshot(`
      "r.yaml:5:33  nested more than 16 levels deep
        5 |   - { n: 1, says: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]] }
          |                                 ^^^^^^^^^^^^
        expected: the shapes of a report, which need fewer"
    `);
  });

  test('that is larger than a megabyte, without being parsed', async () => {
    expect(await claims(`# ${'['.repeat(2_000_000)}`)).toMatchInlineSnapshot(`
      "r.yaml  the file has 1.9 MB
        expected: at most 1 MB: split the report"
    `);
  });

  test('that is not there', async () => {
    const path = await folder({});
    const { problems } = await readReports(join(path, 'r.yaml'));
    expect(problems).toEqual([
      {
        file: join(path, 'r.yaml'),
        line: 0,
        column: 0,
        message: 'the file cannot be read (there is none of this name)',
      },
    ]);
  });
});

describe('an alias bomb', () => {
  test('is refused for its aliases, before any of them is expanded', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `k${level + 1}: &k${level + 1} [${'*k0,'.replace('0', `${level}`).repeat(9)}]`,
    );
    const { problems } = await readReports(await folder({ 'r.yaml': `k0: &k0 x\n${levels.join('\n')}\n` }));
    expect(problems).toHaveLength(10);
    expect(problems[1]).toMatchObject({
      line: 2,
      message: expect.stringMatching(/^`[&*]k\d` is an (anchor|alias); a report has none$/),
    });
  });
});

describe('a folder', () => {
  test('without YAML files is refused', async () => {
    const path = await folder({ 'notes.txt': 'x' });
    const { problems } = await readReports(path);
    expect(problems.map(({ message, expected }) => [message, expected])).toEqual([
      ['the folder has no YAML files', 'actors.yaml, locations.yaml, sources.yaml, and a file for each report'],
    ]);
  });

  test('with an unreadable file of actors is not also told that it refers to nobody', async () => {
    const printout = await printed({
      'actors.yaml': 'isis: { name: >x }\n',
      'r.yaml': `${HEAD}  - { n: 1, op: a, kind: raid, who: { attacker: isis } }`,
    });
    expect(printout.match(/^\S+yaml:/gm)).toEqual(['actors.yaml:']);
  });

  test('with a wrong entry in its actors is not told so again at every reference', async () => {
    const printout = await printed({
      'actors.yaml': 'isis: { name: ISIS, kind: armed-group, side: nobody }\n',
      'r.yaml': `${HEAD}  - { n: 1, op: a, kind: raid, who: { attacker: isis } }`,
    });
    expect(printout.match(/^\S+yaml:/gm)).toEqual(['actors.yaml:']);
  });

  test('has the problems of all its files told in one go, in the order of files and lines', async () => {
    const wrong = `${HEAD}  - { n: 1, op: a, kind: rade }\n  - { n: 2, op: a, kind: raid, by: nobody }`;
    const printout = await printed({ 'b.yaml': wrong, 'a.yaml': `${wrong}\n  - { n: 2x2, op: a, kind: raid }` });
    expect(printout.match(/^\S+yaml:\d+/gm)).toEqual(['a.yaml:5', 'a.yaml:7', 'b.yaml:5']);
  });
});

describe('what is printed', () => {
  test('shows control and direction characters of the file as dots', async () => {
    const printout = await claims('  - { n: 1, op: a, kind: raid, by: "\u202ex\u001b[31m" }');
    expect(printout).toContain('by: "·x·[31m"');
  });
});
