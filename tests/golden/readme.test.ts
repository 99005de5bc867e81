import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').trim();

test('the question, the answer and its cost in the README are the recorded ones', () => {
  const question = read('seed/first-question.graphql')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  const readme = read('../../README.md');
  expect(readme).toContain(question);
  expect(readme).toContain(read('seed/first-question.json'));
  expect(readme).toContain(read('seed/first-question.trace'));
});
