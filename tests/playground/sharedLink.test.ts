import { expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../web/playground/sharedLink.ts';

test('a link brings back the query and the variables as they were typed', () => {
  const question = {
    query: '# مسكنة & "more" + 100 %\nquery A($id: ID!) {\n  a(id: $id)\n}\n',
    variables: '{"id": "a&b=c#d"}',
  };
  expect(readFragment(new URL(`https://example.org/${writeFragment(question)}`).hash)).toEqual(question);
});

test('blank variables stay out of the link', () => {
  expect(writeFragment({ query: '{a}', variables: ' \n' })).toBe('#query=%7Ba%7D');
});

test('a fragment that carries no query is no question', () => {
  expect(['', '#', '#top', '#query=', '#variables=%7B%7D'].map(readFragment)).toEqual(Array(5).fill(undefined));
});
