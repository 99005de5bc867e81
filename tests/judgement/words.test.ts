import { describe, expect, test } from 'vitest';
import { judgeControl } from '../../src/judgement/control.ts';
import { town } from './asking.ts';
import { capture, claim, controls, inRole, operation, report, view, withdrawal, world } from './building.ts';

const x = capture('take', 'saa', 'town');

describe('What gives no word', () => {
  test.each([
    ['a repelled attack', operation('attack', 'ATTACK', { ATTACKER: 'saa', DEFENDER: 'isis' }, 'town', 'FAILED')],
    ['a captured district of it', capture('take', 'saa', 'district')],
    ['a clash that is not said to go on', operation('clash', 'CLASH', { PARTY: ['saa', 'isis'] }, 'town')],
    ['an air strike on a target there', operation('strike', 'AIR_STRIKE', { ATTACKER: 'saa', TARGET: 'isis' }, 'town')],
    ['a capture that failed', capture('take', 'saa', 'town', 'FAILED')],
    ['an attack that succeeded', operation('attack', 'ATTACK', { ATTACKER: 'saa' }, 'town', 'SUCCEEDED')],
    ['a capture on the way to it', inRole(x, 'OBJECTIVE')],
  ])('%s', (_, about) => {
    expect(town('2017-06-05', [claim(report('a', '2017-06-01'), about)])).toBe('UNKNOWN');
  });

  test.each(['INTENT', 'FORECAST', 'WARNING'] as const)('a claim of mode %s', (mode) => {
    expect(town('2017-06-05', [claim(report('a', '2017-06-01'), x, { mode })])).toBe('UNKNOWN');
  });
});

describe('A withdrawal', () => {
  const isis = claim(report('a', '2017-06-01'), controls('isis', 'town'));

  test('counts at its origin as at its site', () => {
    const left = claim(report('b', '2017-06-03'), inRole(withdrawal('leave', 'isis', 'town'), 'ORIGIN'));
    expect(town('2017-06-03', [isis, left])).toBe('UNKNOWN');
  });

  test('that is denied changes nothing', () => {
    const denied = claim(report('b', '2017-06-03'), withdrawal('leave', 'isis', 'town'), { polarity: 'DENIES' });
    expect(town('2017-06-03', [isis, denied])).toBe('HELD isis');
  });

  test('is of its parties, and not of those who made it possible', () => {
    const helped = operation('leave', 'WITHDRAWAL', { PARTY: 'sdf', FACILITATOR: 'isis' }, 'town');
    expect(town('2017-06-03', [isis, claim(report('b', '2017-06-03'), helped)])).toBe('HELD isis');
  });
});

describe('Dates', () => {
  test('a state holds throughout its interval, so that a capture within it does not overtake it', () => {
    const state = claim(report('a', '2017-06-10'), controls('isis', 'town'), { when: '2017-06-01/2017-06-09' });
    const taken = claim(report('b', '2017-06-06'), x, { when: '2017-06-05' });
    expect(town('2017-06-06', [state, taken])).toBe('CONTESTED isis saa');
  });

  test('an open end reaches to when it was said, and can be overtaken after', () => {
    const state = claim(report('a', '2017-05-26'), controls('isis', 'town'), { when: '2015-01-01/..' });
    const taken = claim(report('b', '2017-06-06'), x, { when: '2017-06-05' });
    expect(town('2016-01-01', [state, taken])).toBe('HELD isis');
    expect(town('2017-06-06', [state, taken])).toBe('HELD saa');
  });

  test('an unknown end is no open end: a capture soon after the start overtakes', () => {
    const state = claim(report('a', '2017-05-26'), controls('isis', 'town'), { when: '2015-01-01/' });
    const taken = claim(report('b', '2016-06-06'), x, { when: '2016-06-05' });
    expect(town('2017-06-06', [state, taken])).toBe('HELD saa');
  });

  test('a fact does not reach beyond the day on which it was said', () => {
    const state = claim(report('a', '2017-06-02'), controls('isis', 'town'), { when: '2017-06-01/2017-06-30' });
    const taken = claim(report('b', '2017-06-06'), x, { when: '2017-06-05' });
    expect(town('2017-06-06', [state, taken])).toBe('HELD saa');
  });

  test('an undated word relayed later is of the day on which it was said', () => {
    const state = claim(report('a', '2017-06-20'), controls('isis', 'town'), { by: 'c', said: '2017-06-01' });
    const taken = claim(report('b', '2017-06-06'), x, { when: '2017-06-05' });
    expect(town('2017-06-20', [state, taken])).toBe('HELD saa');
  });

  test('without a day, control is asked for the day of knowing', () => {
    const taken = claim(report('b', '2017-06-06'), x, { when: '2017-06-05' });
    expect(judgeControl([taken], 'town', world, view(null, '2017-06-06T12:00:00Z')).status).toBe('HELD');
  });
});
