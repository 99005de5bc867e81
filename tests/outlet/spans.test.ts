import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, mergeSpans, namedSpan } from '../../src/outlet/spans.ts';

const DAYS = Array.from({ length: 20 }, (_, index) => `2017-06-${String(index + 1).padStart(2, '0')}`);
const day = fc.constantFrom(...DAYS);
const span = fc.tuple(day, day).map((ends) => {
  const [start = '', end = ''] = ends.toSorted();
  return { start, end };
});
const within = (spans: readonly { start: string; end: string }[]) =>
  DAYS.filter((each) => spans.some(({ start, end }) => start <= each && each <= end));

describe('merged spans', () => {
  test('are of the same days, in order, with none in common', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const merged = mergeSpans(spans);
        expect(within(merged)).toEqual(within(spans));
        for (const [index, { start }] of merged.entries())
          if (index > 0) expect(start > (merged[index - 1]?.end ?? '')).toBe(true);
      }),
    );
  });

  test('are the same whatever is merged first', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (some, others) => {
        expect(mergeSpans([...mergeSpans(others), ...mergeSpans(some)])).toEqual(mergeSpans([...some, ...others]));
      }),
    );
  });
});

test('A date without a beginning or an end gives no first or last day, and no day is made up', () => {
  const date = (earliest: string | null, latest: string | null) => ({
    when: { edtf: '', earliest, latest, precision: 'INTERVAL' as const },
  });
  expect(namedSpan({ when: null })).toBeNull();
  expect(namedSpan(date(null, null))).toBeNull();
  const open = [namedSpan(date('2017-06-02', null))].flatMap((found) => found ?? []);
  expect([firstDay(open), lastDay(open)]).toEqual(['2017-06-02', null]);
  const begun = [namedSpan(date(null, '2017-06-02'))].flatMap((found) => found ?? []);
  expect([firstDay(begun), lastDay(begun)]).toEqual([null, '2017-06-02']);
  expect([firstDay([]), lastDay([])]).toEqual([null, null]);
});
