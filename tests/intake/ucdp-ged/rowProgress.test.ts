import { describe, expect, test } from 'vitest';
import { duration, pace } from '../../../src/intake/ucdp-ged/rowProgress.ts';

describe('the pace of an import', () => {
  test.each([
    [19_000, 323_000, 10, '1,900 rows/s, 2 min 40 s left'],
    [0, 100, 0, '0 rows/s, unknown time left'],
    [0, 100, 5, '0 rows/s, unknown time left'],
    [100, 100, 4, '25 rows/s, 0 s left'],
  ])('after %i of %i rows in %i s is %s', (rows, total, seconds, text) => {
    expect(pace(rows, total, seconds)).toBe(text);
  });

  test.each([
    [0.4, '0 s'],
    [59.6, '1 min 0 s'],
    [160, '2 min 40 s'],
    [7500, '2 h 5 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
