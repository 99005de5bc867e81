import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstTold } from '../../src/judgement/changes.ts';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { takenBack } from '../../src/judgement/takenBack.ts';
import { claims, day, dayText } from './anyClaims.ts';
import { capture, claim, figure, operation, relation, report, type Told, view, world } from './building.ts';
import { dam } from './shipped.ts';

const at = (knownAt: string) => ({ view: view(null, knownAt), world });
const between = (told: readonly JudgedClaim[], since = '2017-06-01', until = '2017-06-02') =>
  takenBack(told, at(since), at(until));

const first = report('a', '2017-06-01');
const second = report('a', '2017-06-02');
const taken = capture('take', 'saa', 'town');
/** What an origin takes back that told the one on the first day and the other on the second. */
const firstTakenBack = (one: Told, other: Told, about = taken, later = about) => {
  const told = [claim(first, about, one), claim(second, later, other)];
  return between(told).map(({ claimId, words, by }) => ({
    isFirst: claimId === told[0]?.id,
    words: words.map(({ aspect, value }) => `${aspect} ${value}`),
    by: by.map((id) => id === told[1]?.id),
  }));
};

describe('An origin takes back', () => {
  test('that a dam was captured, by denying it two days later', () => {
    expect(between(Object.values(dam))).toEqual([
      {
        claimId: dam.captured.id,
        originId: 'southfront',
        words: [{ aspect: 'standing', slot: '', value: 'AFFIRMS' }],
        by: [dam.denied.id],
      },
    ]);
  });

  test.each<[string, string, Told, Told, ReturnType<typeof capture>?, ReturnType<typeof capture>?]>([
    ['a date', 'when 2017-05-30', { when: '2017-05-30' }, { when: '2017-05-31' }],
    ['a figure', 'figure 80', { figures: [figure('KILLED', 'isis', 80)] }, { figures: [figure('KILLED', 'isis', 40)] }],
    ['an outcome', 'outcome SUCCEEDED', {}, {}, taken, capture('take', 'saa', 'town', 'FAILED')],
    ['that it is over', 'outcome SUCCEEDED', {}, {}, taken, capture('take', 'saa', 'town', 'ONGOING')],
  ])('%s, by giving another', (_, word, one, other, about, later) => {
    expect(firstTakenBack(one, other, about, later)).toEqual([{ isFirst: true, words: [word], by: [true] }]);
  });

  test('the whole, and the particulars with it', () => {
    const [found] = firstTakenBack({ when: '2017-05-30' }, { polarity: 'DENIES' });
    expect(found?.words).toEqual(['standing AFFIRMS']);
  });

  test('a relation of a time, by denying it of that time', () => {
    const backed = relation('fsa', 'BACKED_BY', 'us');
    const denied = claim(second, backed, { polarity: 'DENIES', when: '2017-05-30/2017-05-31' });
    const told = [claim(first, backed, { when: '2017-05-01/2017-05-31' }), denied];
    expect(between(told).map(({ claimId, by }) => [claimId, by])).toEqual([[told[0]?.id, [denied.id]]]);
  });
});

describe('Nothing is taken back', () => {
  test('when another origin says otherwise', () => {
    const other = claim(report('b', '2017-06-02'), taken, { polarity: 'DENIES' });
    expect(between([claim(first, taken), other])).toEqual([]);
  });

  test('when what went on has ended', () => {
    const push = (outcome: 'ONGOING' | 'SUCCEEDED') => operation('push', 'ADVANCE', {}, 'town', outcome);
    expect(between([claim(first, push('ONGOING')), claim(second, push('SUCCEEDED'))])).toEqual([]);
  });

  test('when a relation is denied of another time', () => {
    const backed = relation('fsa', 'BACKED_BY', 'us');
    const denied = claim(second, backed, { polarity: 'DENIES', when: '2017-06-01/2017-06-02' });
    expect(between([claim(first, backed, { when: '2017-05-01/2017-05-31' }), denied])).toEqual([]);
  });

  test('before it was said otherwise, or after', () => {
    const all = Object.values(dam);
    expect([between(all, '2017-05-30', '2017-06-01'), between(all, '2017-06-02', '2017-06-20')]).toEqual([[], []]);
  });
});

describe('For any claims', () => {
  test('their order does not matter, and each is taken back by a newer claim of its origin', () => {
    const shuffled = claims.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));
    fc.assert(
      fc.property(shuffled, day, day, ([of, other], since, more) => {
        const [earlier, later] = [dayText(since), dayText(since + more)];
        const found = between(of, earlier, later);
        expect(between(other, earlier, later)).toEqual(found);
        const byId = new Map(of.map((one) => [one.id, one]));
        for (const { claimId, originId, by } of found) {
          expect((byId.get(claimId)?.report.latest ?? '') <= earlier).toBe(true);
          expect(by.length).toBeGreaterThan(0);
          for (const id of by) {
            expect(byId.get(id)?.claimants.map((origin) => origin.id)).toContain(originId);
            expect((byId.get(id)?.report.latest ?? '') > earlier).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('A matter is first told of', () => {
  const told = [claim(first, taken, { mode: 'FORECAST' }), claim(second, taken)];

  test('by all claims of the time in which the first of them came, a forecast too', () => {
    const until = (knownAt: string) => firstTold(told, at('2017-05-31'), at(knownAt));
    expect([until('2017-06-01'), until('2017-06-02')]).toEqual([[told[0]?.id], told.map(({ id }) => id)]);
  });

  test('once only', () => {
    expect(firstTold(told, at('2017-06-01'), at('2017-06-02'))).toEqual([]);
  });
});
