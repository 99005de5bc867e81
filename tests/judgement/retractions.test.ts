import { describe, expect, test } from 'vitest';
import { controlChange, figureChanges, standingChange } from '../../src/judgement/changes.ts';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { contradictionCandidates, contradictionsAt } from '../../src/judgement/contradictions.ts';
import { judgeStanding } from '../../src/judgement/standing.ts';
import { judge } from './asking.ts';
import { capture, claim, controls, figure, relation, report, view, world } from './building.ts';

const retracted = (one: JudgedClaim, day: string): JudgedClaim => ({ ...one, retractedAt: `${day}T00:00:00.000Z` });

const taken = claim(report('sohr', '2017-06-02'), capture('taking', 'sdf', 'town'), {
  figures: [figure('KILLED', 'isis', 80)],
});
const denied = claim(report('sana', '2017-06-03'), capture('taking', 'sdf', 'town'), { polarity: 'DENIES' });
const takenBack = retracted(taken, '2017-06-05');
const at = (knownAt: string) => ({ view: view(null, knownAt), world });

describe('a claim that its publisher took back', () => {
  test('counts until then, and from that moment on is shown and counts no more', () => {
    const on = (knownAt: string) => judge('town', '2017-06-02', knownAt, [takenBack]);
    expect(on('2017-06-04')).toEqual(judge('town', '2017-06-02', '2017-06-04', [taken]));
    expect(on('2017-06-05')).toMatchObject({
      status: 'UNKNOWN',
      holders: [],
      rule: { name: 'all-retracted' },
      evidence: { for: [], against: [], retracted: [taken.id] },
      corroboration: { claims: 0, independentOrigins: 0 },
    });
  });

  test('leaves the standing of an operation UNKNOWN where it was all that was said', () => {
    const standing = (claims: readonly JudgedClaim[], knownAt: string) =>
      judgeStanding(claims, world, view(null, knownAt));
    expect(standing([takenBack], '2017-06-04').standing).toBe('AFFIRMED');
    expect(standing([takenBack], '2017-06-05')).toMatchObject({
      standing: 'UNKNOWN',
      rule: { name: 'all-retracted' },
      evidence: { retracted: [taken.id] },
    });
    expect(standing([takenBack, denied], '2017-06-05')).toMatchObject({
      standing: 'DENIED',
      rule: { name: 'all-deny' },
      evidence: { against: [denied.id], retracted: [taken.id] },
    });
  });

  test('is no reason of its own where something is only possible', () => {
    const possible = claim(report('tsi', '2017-06-09'), capture('taking', 'sdf', 'town'), {
      when: '2017-06-01/2017-06-08',
    });
    expect(judgeStanding([takenBack, possible], world, view('2017-06-04', '2017-06-10'))).toMatchObject({
      standing: 'UNKNOWN',
      rule: { name: 'nothing-said' },
      evidence: { possible: [possible.id], retracted: [taken.id] },
    });
  });

  test('is not shown where another time is asked for', () => {
    const backed = retracted(
      claim(report('sohr', '2017-06-02'), relation('fsa', 'BACKED_BY', 'us'), { when: '2016-01-01/2016-12-31' }),
      '2017-06-05',
    );
    const shown = (asOf: string) => judgeStanding([backed], world, view(asOf, '2017-06-10')).evidence.retracted;
    expect([shown('2016-06-01'), shown('2017-06-01')]).toEqual([[backed.id], []]);
  });

  test('is not shown by a question that it says nothing about', () => {
    expect(judge('elsewhere', '2017-06-02', '2017-06-05', [takenBack])).toMatchObject({
      rule: { name: 'nothing-said' },
      evidence: { retracted: [] },
    });
  });

  test('is not shown through a lens that it does not pass', () => {
    const { evidence, rule } = judgeStanding(
      [takenBack],
      world,
      view(null, '2017-06-05', { excludeSources: ['sohr'] }),
    );
    expect([evidence.retracted, rule.name]).toEqual([[], 'nothing-said']);
  });

  test('contradicts no more, and did before', () => {
    const rules = (knownAt: string) =>
      contradictionsAt([takenBack, denied], world, view(null, knownAt)).map(({ rule }) => rule);
    expect([rules('2017-06-04'), rules('2017-06-05')]).toEqual([['affirmed-and-denied'], []]);
  });

  test('lets a rivalry be seen that it explained', () => {
    const isis = claim(report('tsi', '2017-06-01'), controls('isis', 'town'));
    const saa = claim(report('sana', '2017-06-03'), controls('saa', 'town'));
    const change = claim(report('sohr', '2017-06-03'), capture('one', 'saa', 'town'), { when: '2017-06-02' });
    const rules = (claims: readonly JudgedClaim[]) => contradictionCandidates(claims, world).map(({ rule }) => rule);
    expect(rules([isis, change])).toEqual([]);
    expect(rules([isis, saa, change])).toEqual([]);
    expect(rules([isis, saa, retracted(change, '2017-06-05')])).toEqual(['two-exclusive-holders']);
  });

  test('is the claim that changed the answer', () => {
    const [earlier, later] = [at('2017-06-04'), at('2017-06-05')];
    expect(controlChange('town', [takenBack], earlier, later)).toMatchObject({
      before: { status: 'HELD', holders: ['sdf'] },
      after: { status: 'UNKNOWN', holders: [] },
      claims: [taken.id],
    });
    expect(standingChange('taking', [takenBack, denied], earlier, later)).toMatchObject({
      before: 'CONTESTED',
      after: 'DENIED',
      claims: [taken.id],
    });
    expect(figureChanges([takenBack], earlier, later)).toMatchObject([
      { of: 'isis', before: { range: { low: 80 } }, after: null, claims: [taken.id] },
    ]);
  });
});
