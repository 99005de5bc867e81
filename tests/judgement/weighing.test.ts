import { describe, expect, test } from 'vitest';
import { judge, town } from './asking.ts';
import { capture, claim, controls, operation, report, withdrawal } from './building.ts';

const x = capture('take', 'saa', 'town');
const y = capture('retake', 'isis', 'town');

describe('Across origins', () => {
  test('held by ISIS, then taken: held by the taker', () => {
    const claims = [
      claim(report('a', '2017-06-01'), controls('isis', 'town')),
      claim(report('b', '2017-06-03'), x, { when: '2017-06-02' }),
    ];
    expect(town('2017-06-03', claims)).toBe('HELD saa');
  });

  test('taken, then said to be held by ISIS: contested, because a mere later state overtakes nothing', () => {
    const claims = [
      claim(report('b', '2017-06-03'), x, { when: '2017-06-02' }),
      claim(report('a', '2017-06-04'), controls('isis', 'town')),
    ];
    expect(town('2017-06-05', claims)).toBe('CONTESTED isis saa');
    expect(judge('town', '2017-06-05', '2017-06-20', claims).rule.name).toBe('rival-holders');
  });

  test('overlapping rival captures: contested', () => {
    const claims = [
      claim(report('a', '2017-06-06'), x, { when: '2017-06-01/2017-06-04' }),
      claim(report('b', '2017-06-06'), y, { when: '2017-06-03/2017-06-05' }),
    ];
    expect(town('2017-06-05', claims)).toBe('CONTESTED isis saa');
  });

  test('an undated capture counts at its publication when the question is which came later', () => {
    const claims = [claim(report('a', '2017-06-01'), controls('isis', 'town')), claim(report('b', '2017-06-02'), x)];
    expect(town('2017-06-03', claims)).toBe('HELD saa');
  });

  test("a holder's word yields to the holder's withdrawal", () => {
    const claims = [
      claim(report('a', '2017-06-01'), controls('isis', 'town')),
      claim(report('b', '2017-06-03'), withdrawal('leave', 'isis', 'town'), { when: '2017-06-02' }),
    ];
    expect(town('2017-06-03', claims)).toBe('UNKNOWN');
    expect(judge('town', '2017-06-03', '2017-06-20', claims).evidence.overtaken).toEqual([claims[0]!.id]);
  });

  test('the withdrawal of somebody else changes nothing', () => {
    const claims = [
      claim(report('a', '2017-06-01'), controls('isis', 'town')),
      claim(report('b', '2017-06-03'), withdrawal('leave', 'saa', 'town'), { when: '2017-06-02' }),
    ];
    expect(town('2017-06-03', claims)).toBe('HELD isis');
  });

  test('"not X" yields to any later word for X, a state among them', () => {
    const denied = claim(report('a', '2017-06-01'), controls('saa', 'town'), { polarity: 'DENIES' });
    expect(town('2017-06-03', [denied, claim(report('b', '2017-06-02'), controls('saa', 'town'))])).toBe('HELD saa');
    expect(town('2017-06-03', [denied, claim(report('b', '2017-06-01'), controls('saa', 'town'))])).toBe(
      'CONTESTED saa',
    );
  });

  test('"not X" does not yield to a later word for somebody else', () => {
    const claims = [
      claim(report('a', '2017-06-01'), controls('saa', 'town'), { polarity: 'DENIES' }),
      claim(report('b', '2017-06-01'), controls('saa', 'town')),
      claim(report('c', '2017-06-03'), controls('isis', 'town')),
    ];
    expect(judge('town', '2017-06-03', '2017-06-20', claims).evidence).toMatchObject({
      against: [claims[0]!.id],
      overtaken: [],
    });
  });

  test('the denial of a capture says "not X" up to its date', () => {
    const denied = claim(report('a', '2017-06-06'), x, { when: '2017-06-05', polarity: 'DENIES' });
    expect(town('2017-06-03', [denied, claim(report('b', '2017-06-02'), controls('saa', 'town'))])).toBe(
      'CONTESTED saa',
    );
  });

  test('a lone denial is unknown, with its evidence', () => {
    const denied = claim(report('a', '2017-06-06'), x, { polarity: 'DENIES' });
    expect(judge('town', '2017-06-06', '2017-06-20', [denied])).toMatchObject({
      status: 'UNKNOWN',
      evidence: { for: [], against: [denied.id] },
    });
  });

  test('a denial of somebody else contests nothing', () => {
    const denied = claim(report('a', '2017-06-01'), controls('saa', 'town'), { polarity: 'DENIES' });
    expect(town('2017-06-03', [denied, claim(report('b', '2017-06-01'), controls('isis', 'town'))])).toBe('HELD isis');
  });

  test('fighting yields to a later holder, and alone makes it contested', () => {
    const clash = claim(report('a', '2017-06-02'), operation('clash', 'CLASH', {}, 'town', 'ONGOING'));
    expect(town('2017-06-03', [clash])).toBe('CONTESTED');
    expect(town('2017-06-03', [clash, claim(report('b', '2017-06-03'), controls('saa', 'town'))])).toBe('HELD saa');
    expect(town('2017-06-03', [clash, claim(report('b', '2017-06-02'), controls('saa', 'town'))])).toBe(
      'CONTESTED saa',
    );
  });

  test('a loss that its origin reported before it reported more still explains what others said', () => {
    const claims = [
      claim(report('a', '2017-06-02'), x, { when: '2017-06-01' }),
      claim(report('b', '2017-06-06'), y, { when: '2017-06-03' }),
      claim(report('b', '2017-06-06'), withdrawal('leave', 'isis', 'town'), { when: '2017-06-05' }),
    ];
    expect(town('2017-06-06', claims)).toBe('UNKNOWN');
  });
});

describe('"Captured on e" also says "not before e"', () => {
  const first = claim(report('a', '2017-06-02'), x, { when: '2017-06-01' });
  const again = claim(report('b', '2017-06-06'), capture('take-again', 'saa', 'town'), { when: '2017-06-05' });

  test('against the holder, without naming another', () => {
    expect(town('2017-06-03', [first, again])).toBe('CONTESTED saa');
    expect(town('2017-06-03', [again])).toBe('UNKNOWN');
  });

  test("unless that origin's own last word has the holder there", () => {
    const ownState = claim(report('b', '2017-06-02'), controls('saa', 'town'));
    expect(town('2017-06-03', [first, again, ownState])).toBe('HELD saa');
  });

  test('unless somebody reports the loss in between', () => {
    const loss = claim(report('c', '2017-06-05'), y, { when: '2017-06-04' });
    expect(town('2017-06-03', [first, again, loss])).toBe('HELD saa');
    const left = claim(report('c', '2017-06-05'), withdrawal('leave', 'saa', 'town'), { when: '2017-06-04' });
    expect(town('2017-06-03', [first, again, left])).toBe('HELD saa');
  });

  test('and is not explained by a loss after it or before the day', () => {
    const after = claim(report('c', '2017-06-08'), y, { when: '2017-06-07' });
    const before = claim(report('c', '2017-06-08'), withdrawal('leave', 'saa', 'town'), { when: '2017-05-20' });
    expect(town('2017-06-03', [first, again, after])).toBe('CONTESTED saa');
    expect(town('2017-06-03', [first, again, before])).toBe('CONTESTED saa');
  });

  test('and is not explained by a mere state of somebody else in between', () => {
    const state = claim(report('c', '2017-06-04'), controls('isis', 'town'));
    expect(town('2017-06-03', [first, again, state])).toBe('CONTESTED saa');
  });

  test('but not from the first day on which it may have been', () => {
    const span = claim(report('b', '2017-06-06'), capture('take-again', 'saa', 'town'), {
      when: '2017-06-03/2017-06-05',
    });
    expect(town('2017-06-02', [first, span])).toBe('CONTESTED saa');
    expect(town('2017-06-03', [first, span])).toBe('HELD saa');
  });

  test('and is never overtaken', () => {
    const state = claim(report('a', '2017-06-04'), controls('saa', 'town'));
    expect(town('2017-06-04', [first, again, state])).toBe('CONTESTED saa');
  });
});

describe('Holders agree', () => {
  const state = (source: string, holder: string) => claim(report(source, '2017-06-01'), controls(holder, 'town'));

  test('when they are the Tiger Forces, the SAA, the Assad Coalition and the Republican Guard; the most specific are named', () => {
    const claims = ['tiger-forces', 'saa', 'pro-government', 'republican-guard'].map((holder) => state(holder, holder));
    expect(town('2017-06-01', claims)).toBe('HELD republican-guard tiger-forces');
    expect(town('2017-06-01', claims.slice(0, 3))).toBe('HELD tiger-forces');
  });

  test('not because they share an alliance of independent parties', () => {
    expect(town('2017-06-01', [state('a', 'sdf'), state('b', 'us')])).toBe('CONTESTED sdf us');
    expect(town('2017-06-01', [state('a', 'ypg'), state('b', 'sdf')])).toBe('HELD ypg');
  });

  test('when one is PART_OF the other, be it an alliance', () => {
    expect(town('2017-06-01', [state('a', 'sdf'), state('b', 'coalition')])).toBe('HELD sdf');
  });

  test('not because they are on one side', () => {
    expect(town('2017-06-01', [state('a', 'hezbollah'), state('b', 'saa')])).toBe('CONTESTED hezbollah saa');
  });

  test('when one claim names them as joint holders', () => {
    const joint = claim(report('a', '2017-06-02'), capture('take', ['hezbollah', 'saa'], 'town'));
    expect(town('2017-06-02', [joint, state('b', 'saa')])).toBe('HELD hezbollah saa');
  });

  test('and the withdrawal of one of two joint holders leaves the other', () => {
    const joint = claim(report('a', '2017-06-02'), capture('take', ['hezbollah', 'saa'], 'town'));
    const left = claim(report('b', '2017-06-04'), withdrawal('leave', 'hezbollah', 'town'));
    expect(town('2017-06-04', [joint, left])).toBe('HELD saa');
  });
});
