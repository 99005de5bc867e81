import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../src/neo4j/progress.ts';

function written(isTTY: boolean, counts: readonly number[]): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const bar = progressOn(stream).bar('Fetching', 200);
  for (const count of counts) bar.reach(count);
  bar.end();
  return stream.read();
}

test('elsewhere than on a terminal each quarter is one plain line', () => {
  expect(written(false, [1, 49, 50, 51, 120, 200, 200])).toBe(
    'Fetching\nFetching: 25 %\nFetching: 50 %\nFetching: 100 %\n',
  );
});

test('on a terminal a bar shows how many of how many', () => {
  expect(written(true, [120])).toContain('120/200');
});
