import { describe, expect, test } from 'vitest';
import { judge, town } from './asking.ts';
import { capture, claim, controls, operation, report, withdrawal } from './building.ts';

const x = capture('take', 'saa', 'town');
const y = capture('retake', 'isis', 'town');

describe('Within an origin', () => {
  test('a later-said different word on the same operation replaces the earlier', () => {
    const claims = [claim(report('a', '2017-06-02'), x), claim(report('a', '2017-06-03'), x, { polarity: 'DENIES' })];
    expect(town('2017-06-05', claims)).toBe('UNKNOWN');
    expect(judge('town', '2017-06-05', '2017-06-20', claims).rule.name).toBe('denial-alone');
  });

  test('a corrected date replaces the one told first', () => {
    const claims = [
      claim(report('a', '2017-06-03'), x, { when: '2017-06-02' }),
      claim(report('a', '2017-06-06'), x, { when: '2017-06-05' }),
    ];
    expect(town('2017-06-03', claims)).toBe('UNKNOWN');
    expect(judge('town', '2017-06-03', '2017-06-04', claims).status).toBe('HELD');
  });

  test('a story that changed and changed back stands as it was last told', () => {
    const claims = [
      claim(report('a', '2017-06-02'), x, { when: '2017-06-01' }),
      claim(report('a', '2017-06-03'), x, { when: '2017-06-01', polarity: 'DENIES' }),
      claim(report('a', '2017-06-04'), x, { when: '2017-06-01' }),
    ];
    expect(judge('town', '2017-06-10', '2017-06-03', claims).status).toBe('UNKNOWN');
    expect(judge('town', '2017-06-10', '2017-06-04', claims).status).toBe('HELD');
  });

  test('a later-said word on the same holding and date replaces the earlier', () => {
    const claims = [
      claim(report('a', '2017-06-02'), controls('saa', 'town'), { when: '2017-06-01' }),
      claim(report('a', '2017-06-03'), controls('saa', 'town'), { when: '2017-06-01', polarity: 'DENIES' }),
    ];
    expect(town('2017-06-05', claims)).toBe('UNKNOWN');
  });

  test('the same day of saying leaves both', () => {
    const stated = report('a', '2017-06-02');
    const claims = [
      claim(stated, x, { when: '2017-06-01' }),
      claim(stated, x, { when: '2017-06-01', polarity: 'DENIES' }),
    ];
    expect(town('2017-06-05', claims)).toBe('CONTESTED saa');
  });

  test('a repeat replaces nothing: told twice on one day and once repeated, both stand', () => {
    const stated = report('a', '2017-06-02');
    const claims = [
      claim(stated, x, { when: '2017-06-01' }),
      claim(stated, x, { when: '2017-06-01', polarity: 'DENIES' }),
    ];
    const repeated = claim(report('a', '2017-06-04'), x, { when: '2017-06-01' });
    expect(town('2017-06-05', [...claims, repeated])).toBe('CONTESTED saa');
  });

  test('an undated repeat leaves the date that was told before', () => {
    const claims = [claim(report('a', '2017-06-02'), x, { when: '2017-06-01' }), claim(report('a', '2017-06-09'), x)];
    expect(town('2017-06-03', claims)).toBe('HELD saa');
  });

  test('a telling without a date joins the dated one of the same report', () => {
    const stated = report('a', '2017-06-05');
    const claims = [claim(stated, x), claim(stated, x, { when: '2017-06-01' })];
    expect(judge('town', '2017-06-05', '2017-06-20', claims).holders[0]?.since?.edtf).toBe('2017-06-01');
  });

  test('a date told again is the same date, though more of it has passed', () => {
    const claims = ['2017-06-05', '2017-06-20'].map((day) =>
      claim(report('a', day), x, { when: '2017-06-01/2017-06-30' }),
    );
    expect(town('2017-06-10', claims)).toBe('HELD saa');
  });

  test('of two words about one day the later-said is the last', () => {
    const claims = [
      claim(report('a', '2017-06-02'), controls('isis', 'town')),
      claim(report('a', '2017-06-05'), x, { when: '2017-06-02' }),
    ];
    expect(town('2017-06-05', claims)).toBe('HELD saa');
  });

  test('fighting of the day on which it later says that the place was taken is over', () => {
    const claims = [
      claim(report('a', '2017-06-02'), capture('take', 'saa', 'town', 'PARTIAL'), { when: '2017-06-01' }),
      claim(report('a', '2017-06-03'), x, { when: '2017-06-01' }),
    ];
    expect(town('2017-06-05', claims)).toBe('HELD saa');
  });

  test('the order of saying counts, not that of publication', () => {
    const claims = [
      claim(report('b', '2017-06-09'), x, { by: 'a', said: '2017-06-01', when: '2017-06-01' }),
      claim(report('c', '2017-06-03'), x, { by: 'a', said: '2017-06-03', when: '2017-06-01', polarity: 'DENIES' }),
    ];
    expect(town('2017-06-10', claims)).toBe('UNKNOWN');
  });

  test('a capture that is now said to have failed no longer counts', () => {
    const failed = capture('take', 'saa', 'town', 'FAILED');
    expect(town('2017-06-05', [claim(report('a', '2017-06-02'), x), claim(report('a', '2017-06-03'), failed)])).toBe(
      'UNKNOWN',
    );
  });

  test('fighting is not replaced', () => {
    const claims = [
      claim(report('a', '2017-06-02'), capture('take', 'saa', 'town', 'PARTIAL'), { when: '2017-06-01' }),
      claim(report('a', '2017-06-06'), x, { when: '2017-06-05' }),
    ];
    expect(town('2017-06-02', claims)).toBe('CONTESTED');
    expect(town('2017-06-05', claims)).toBe('HELD saa');
  });

  test('fighting since the last word contests it', () => {
    const clash = operation('clash', 'CLASH', { PARTY: ['saa', 'isis'] }, 'town', 'ONGOING');
    const claims = [
      claim(report('a', '2017-06-02'), x, { when: '2017-06-01' }),
      claim(report('a', '2017-06-04'), clash),
    ];
    expect(town('2017-06-03', claims)).toBe('HELD saa');
    expect(town('2017-06-04', claims)).toBe('CONTESTED saa');
  });

  test('its latest change counts, and the one before no longer', () => {
    const claims = [
      claim(report('a', '2017-06-02'), x, { when: '2017-06-01' }),
      claim(report('a', '2017-06-05'), y, { when: '2017-06-04' }),
    ];
    expect(town('2017-06-03', claims)).toBe('HELD saa');
    expect(town('2017-06-04', claims)).toBe('HELD isis');
  });

  test('a withdrawal of one leaves what it says of another', () => {
    const claims = [
      claim(report('a', '2017-06-05'), x, { when: '2017-06-03' }),
      claim(report('a', '2017-06-05'), withdrawal('leave', 'isis', 'town'), { when: '2017-06-04' }),
    ];
    expect(town('2017-06-05', claims)).toBe('HELD saa');
  });

  test.each([
    ['saa', 'UNKNOWN'],
    ['pro-government', 'UNKNOWN'],
    ['tiger-forces', 'HELD saa'],
  ])('a withdrawal of %s, after the SAA took it, leaves %s', (gone, left) => {
    const claims = [
      claim(report('a', '2017-06-05'), x, { when: '2017-06-03' }),
      claim(report('a', '2017-06-05'), withdrawal('leave', gone, 'town'), { when: '2017-06-04' }),
    ];
    expect(town('2017-06-05', claims)).toBe(left);
  });

  test('a later "not X" ends what it said of X', () => {
    const claims = [
      claim(report('a', '2017-06-01'), controls('saa', 'town')),
      claim(report('a', '2017-06-04'), controls('saa', 'town'), { polarity: 'DENIES' }),
    ];
    expect(town('2017-06-02', claims)).toBe('HELD saa');
    expect(town('2017-06-05', claims)).toBe('UNKNOWN');
  });
});
