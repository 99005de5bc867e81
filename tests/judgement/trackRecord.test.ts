import { describe, expect, test } from 'vitest';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { tally } from '../../src/judgement/trackRecord.ts';
import { passing } from '../../src/judgement/view.ts';
import { capture, claim, figure, relation, report, unnamed, view, world } from './building.ts';

const taking = capture('taking', 'sdf', 'town');
const first = claim(report('sohr', '2017-06-02'), taking);
const NONE = { corroborated: 0, contradicted: 0, retracted: 0 };

function recordOf(one: JudgedClaim, others: readonly JudgedClaim[], knownAt = '2017-06-20', contradicted = false) {
  const at = view(null, knownAt);
  return tally(passing([one], world, at), [one, ...others], () => contradicted, world, at);
}

describe('a claim is corroborated', () => {
  const by = (source: string, day: string, further = {}) => claim(report(source, day), taking, further);

  test.each<[string, JudgedClaim]>([
    ['when another origin says the same later', by('tsi', '2017-06-03')],
    ['when another says the same on the same day', by('tsi', '2017-06-02')],
    ['by a report that relays another', by('tsi', '2017-06-03', { by: 'reuters' })],
  ])('%s', (_, other) => {
    expect(recordOf(first, [other])).toEqual({ ...NONE, counted: 1, corroborated: 1, open: 0 });
  });

  test.each<[string, JudgedClaim, JudgedClaim]>([
    ['by what was known earlier', first, by('tsi', '2017-06-01')],
    ['by its own repetition', first, by('sohr', '2017-06-05')],
    ['by its own word in the report of another', first, by('tsi', '2017-06-05', { by: 'sohr' })],
    ['by people without a name', first, by('tsi', '2017-06-03', { by: unnamed('some') })],
    ['by one of the same owner', by('tass', '2017-06-02'), by('sputnik', '2017-06-03')],
    ['by a denial', first, by('tsi', '2017-06-03', { polarity: 'DENIES' })],
    ['by a forecast', first, by('tsi', '2017-06-03', { mode: 'FORECAST' })],
    [
      'by one who says that it failed',
      first,
      claim(report('tsi', '2017-06-03'), capture('taking', 'sdf', 'town', 'FAILED')),
    ],
    ['by what is said of something else', first, claim(report('tsi', '2017-06-03'), capture('other', 'sdf', 'town'))],
    [
      'by one who copies its figures',
      claim(report('sohr', '2017-06-02'), taking, {
        figures: [figure('KILLED', 'isis', 8), figure('DESTROYED', 'vehicles', 3)],
      }),
      by('tsi', '2017-06-03', { figures: [figure('KILLED', 'isis', 8), figure('DESTROYED', 'vehicles', 3)] }),
    ],
    [
      'by a relation at another time',
      claim(report('sohr', '2017-06-02'), relation('fsa', 'BACKED_BY', 'us'), { when: '2016-01-01/2016-12-31' }),
      claim(report('tsi', '2017-06-03'), relation('fsa', 'BACKED_BY', 'us'), { when: '2017-01-01/..' }),
    ],
  ])('never %s', (_, one, other) => {
    expect(recordOf(one, [other])).toEqual({ ...NONE, counted: 1, open: 1 });
  });

  test.each(['2017-06-01', '2017-06-02'])('never by one whose word it had relayed itself, on %s', (day) => {
    const relayed = by('sohr', day, { by: 'reuters' });
    const elsewhere = by('tsi', '2017-06-05', { by: 'reuters' });
    expect(recordOf(first, [elsewhere]).corroborated).toBe(1);
    expect(recordOf(first, [relayed, elsewhere]).corroborated).toBe(0);
  });

  test('only as soon as that is known, and not by what was taken back by then', () => {
    const other = { ...by('tsi', '2017-06-05'), retractedAt: '2017-06-08T00:00:00.000Z' };
    const corroborated = (knownAt: string) => recordOf(first, [other], knownAt).corroborated;
    expect(['2017-06-04', '2017-06-05', '2017-06-08'].map(corroborated)).toEqual([0, 1, 0]);
  });
});

test('a claim that was taken back counts as that and as nothing else', () => {
  const taken = { ...first, retractedAt: '2017-06-08T00:00:00.000Z' };
  const other = claim(report('tsi', '2017-06-03'), taking);
  expect(recordOf(taken, [other], '2017-06-07', true)).toMatchObject({
    corroborated: 1,
    contradicted: 1,
    retracted: 0,
  });
  expect(recordOf(taken, [other], '2017-06-08', true)).toEqual({ ...NONE, counted: 1, retracted: 1, open: 0 });
});

test('a claim can be corroborated and contradicted, and is then no longer open', () => {
  const other = claim(report('tsi', '2017-06-03'), taking);
  expect(recordOf(first, [other], '2017-06-20', true)).toEqual({
    counted: 1,
    corroborated: 1,
    contradicted: 1,
    retracted: 0,
    open: 0,
  });
});
