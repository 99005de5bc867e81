import { describe, expect, test } from 'vitest';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { contradictionCandidates, contradictionsAt, isResolved, stands } from '../../src/judgement/contradictions.ts';
import { placesToJudgeAgain } from '../../src/judgement/exclusiveHolders.ts';
import { capture, claim, controls, figure, operation, relation, report, view, withdrawal, world } from './building.ts';
import { convoys, corridor, dam, maskana, shipped } from './shipped.ts';

const names = (claims: readonly JudgedClaim[]) =>
  contradictionCandidates(claims, world).map((one) => `${one.rule} ${one.subject}`);
const at = (claims: readonly JudgedClaim[], asOf: string | null, knownAt: string) =>
  contradictionsAt(claims, world, view(asOf, knownAt)).map((one) => `${one.rule} ${one.subject}`);
const on = (source: string, day: string) => report(source, day);

test('The shipped reports contradict each other on the dam, the corridor, the convoys and Maskana', () => {
  expect(names(shipped)).toEqual([
    'affirmed-and-denied baath-dam-capture',
    'affirmed-and-denied raqqa-corridor',
    'disjoint-dates baath-dam-capture',
    'disjoint-dates maskana-capture',
    'disjoint-dates raqqa-convoys',
    'disjoint-figures raqqa-convoys',
  ]);
});

describe('affirmed-and-denied', () => {
  test('the dam: sides are listed, and more than one origin makes them', () => {
    const found = contradictionCandidates(shipped, world).find((one) => one.subject === 'baath-dam-capture');
    expect(found).toMatchObject({
      withinOneOrigin: false,
      sides: [
        { label: 'AFFIRMS', claims: [dam.captured.id, dam.retaken.id, dam.reuters.id].sort() },
        { label: 'DENIES', claims: [dam.denied.id], origins: ['southfront'] },
      ],
    });
  });

  test('the corridor: the same operation, denied a month before it was alleged', () => {
    expect(names(Object.values(corridor))).toEqual(['affirmed-and-denied raqqa-corridor']);
  });

  test('the same relation at overlapping times, and not at times apart', () => {
    const backed = relation('fsa', 'BACKED_BY', 'us');
    const then = claim(on('a', '2017-06-02'), backed, { when: '2012-01-01/2014-12-31' });
    const denial = (when: string) => claim(on('b', '2017-06-03'), backed, { when, polarity: 'DENIES' });
    expect(names([then, denial('2014-01-01/2015-12-31')])).toEqual(['affirmed-and-denied fsa BACKED_BY us']);
    expect(names([then, denial('2015-01-01/2015-12-31')])).toEqual([]);
    expect(at([then, denial('2014-01-01/2015-12-31')], '2012-06-01', '2017-06-20')).toEqual([]);
  });

  test('of what an origin later replaced stands only at an earlier moment of knowing', () => {
    const other = claim(on('b', '2017-06-02'), dam.captured.about, { polarity: 'DENIES' });
    const turned = claim(on('southfront', '2017-06-04'), dam.captured.about, { polarity: 'DENIES' });
    const claims = [dam.captured, other, turned];
    const [candidate] = contradictionCandidates(claims, world);
    expect(stands(candidate!, claims, world, view(null, '2017-06-01'))).toBe(false);
    expect(stands(candidate!, claims, world, view(null, '2017-06-03'))).toBe(true);
    expect(stands(candidate!, claims, world, view(null, '2017-06-04'))).toBe(false);
  });

  test('an operation affirmed of one day and denied of another', () => {
    const denied = claim(on('b', '2017-06-04'), dam.reuters.about, { when: '2017-05-20', polarity: 'DENIES' });
    expect(names([dam.reuters, denied])).toEqual(['affirmed-and-denied baath-dam-capture']);
  });

  test('within one origin is flagged', () => {
    const denied = claim(dam.captured.report, dam.captured.about, { polarity: 'DENIES' });
    expect(contradictionCandidates([dam.captured, denied], world)).toMatchObject([{ withinOneOrigin: true }]);
  });
});

describe('two-exclusive-holders', () => {
  const taken = claim(on('a', '2017-06-02'), capture('take', 'saa', 'town'), { when: '2017-06-01' });
  const state = claim(on('b', '2017-06-04'), controls('isis', 'town'));

  test('a later mere state against a capture', () => {
    expect(contradictionCandidates([taken, state], world)).toMatchObject([
      { rule: 'two-exclusive-holders', subject: 'town', sides: [{ label: 'isis' }, { label: 'saa' }] },
    ]);
    expect(at([taken, state], null, '2017-06-20')).toEqual(['two-exclusive-holders town']);
    expect(at([taken, state], '2017-06-03', '2017-06-20')).toEqual([]);
  });

  test('that became explained still is a candidate, and stands before the explanation was known', () => {
    const explained = claim(on('c', '2017-06-09'), capture('retake', 'isis', 'town'), { when: '2017-06-03' });
    const claims = [taken, state, explained];
    expect(names(claims)).toEqual(['two-exclusive-holders town']);
    expect(at(claims, null, '2017-06-08')).toEqual(['two-exclusive-holders town']);
    expect(at(claims, null, '2017-06-09')).toEqual([]);
  });

  test('that were explained by a change, until its origin took it back', () => {
    const explained = (day: string, polarity: 'AFFIRMS' | 'DENIES') =>
      claim(on('c', day), capture('retake', 'isis', 'town'), { when: '2017-06-03', polarity });
    const claims = [taken, explained('2017-06-04', 'AFFIRMS'), explained('2017-06-05', 'DENIES')];
    const late = claim(on('b', '2017-06-04'), controls('isis', 'town'));
    expect(names([...claims, late])).toContain('two-exclusive-holders town');
  });

  test('that disagree only after one of joint holders left', () => {
    const claims = [
      claim(on('a', '2017-06-02'), capture('take', ['hezbollah', 'saa'], 'town'), { when: '2017-06-01' }),
      claim(on('b', '2017-06-03'), withdrawal('leave', 'saa', 'town'), { when: '2017-06-03' }),
      claim(on('c', '2017-06-05'), controls('saa', 'town')),
    ];
    expect(names(claims)).toEqual(['two-exclusive-holders town']);
  });

  test('not where the change explains it, nor where the holders agree', () => {
    expect(names([claim(on('a', '2017-05-20'), controls('isis', 'town')), taken])).toEqual([]);
    expect(names([taken, claim(on('b', '2017-06-04'), controls('tiger-forces', 'town'))])).toEqual([]);
  });
});

test('rival-outcomes: SUCCEEDED, also where it is left out, against FAILED; not against PARTIAL', () => {
  const said = (source: string, outcome: 'FAILED' | 'PARTIAL' | null) =>
    claim(on(source, '2017-06-02'), capture('take', 'saa', 'town', outcome), { when: '2017-06-01' });
  expect(names([said('a', null), said('b', 'FAILED')])).toEqual(['rival-outcomes take']);
  expect(names([said('a', null), said('b', 'PARTIAL')])).toEqual([]);
});

describe('disjoint-figures', () => {
  test('convoys: 36 and 53 vehicles, and not 80 and more than 80 killed', () => {
    const found = contradictionCandidates(Object.values(convoys), world).find((one) => one.rule === 'disjoint-figures');
    expect(found?.sides.map((side) => [side.label, side.claims.length])).toEqual([
      ['DESTROYED vehicles: 36', 3],
      ['DESTROYED vehicles: 53', 1],
    ]);
    expect(found?.withinOneOrigin).toBe(true);
  });

  test('never between an approximate figure and another', () => {
    const said = (source: string, low: number, approximate: boolean) =>
      claim(on(source, '2017-06-02'), operation('clash', 'CLASH'), {
        figures: [figure('KILLED', 'sdf', low, low, approximate)],
      });
    expect(names([said('a', 23, true), said('b', 40, false)])).toEqual([]);
    expect(names([said('a', 23, false), said('b', 40, false)])).toEqual(['disjoint-figures clash']);
  });

  test('a toll that its origin corrected no longer stands', () => {
    const said = (day: string, low: number) =>
      claim(on('a', day), operation('clash', 'CLASH'), { figures: [figure('KILLED', 'sdf', low)] });
    expect(names([said('2017-06-02', 23), said('2017-06-03', 40)])).toEqual(['disjoint-figures clash']);
    expect(at([said('2017-06-02', 23), said('2017-06-03', 40)], null, '2017-06-20')).toEqual([]);
  });
});

describe('disjoint-dates', () => {
  test('Maskana: 3, 4 and 5 June', () => {
    const found = contradictionCandidates(Object.values(maskana), world);
    expect(found.map((one) => one.sides.map((side) => side.label))).toEqual([
      ['2017-06-03', '2017-06-04', '2017-06-05'],
    ]);
  });

  test("the convoys' two nights", () => {
    const found = contradictionCandidates(Object.values(convoys), world).find((one) => one.rule === 'disjoint-dates');
    expect(found?.sides.map((side) => side.label)).toEqual([
      '2017-05-29',
      '2017-05-29/2017-05-30',
      '2017-05-31/2017-06-01',
    ]);
  });

  test('only of one outcome and of kinds that happen at one point of time', () => {
    const said = (about: Parameters<typeof claim>[1], when: string) => claim(on(when, '2017-06-10'), about, { when });
    const push = operation('push', 'ADVANCE', { ATTACKER: 'saa' }, 'town');
    expect(names([said(push, '2017-06-01'), said(push, '2017-06-05')])).toEqual([]);
    const take = capture('take', 'saa', 'town');
    const failed = capture('take', 'saa', 'town', 'PARTIAL');
    expect(names([said(take, '2017-06-01'), said(failed, '2017-06-05')])).toEqual([]);
    expect(names([said(take, '2017-06-01'), said(take, '2017-06-05')])).toEqual(['disjoint-dates take']);
  });

  test('not made good by an undated repeat', () => {
    const take = capture('take', 'saa', 'town');
    const claims = [
      claim(on('a', '2017-06-02'), take, { when: '2017-06-01' }),
      claim(on('b', '2017-06-06'), take, { when: '2017-06-05' }),
      claim(on('a', '2017-06-09'), take),
    ];
    expect(at(claims, null, '2017-06-20')).toEqual(['disjoint-dates take']);
  });
});

test('backs-and-fights: overlapping, whichever way the fight is told', () => {
  const backed = claim(on('a', '2017-06-02'), relation('isis', 'BACKED_BY', 'us'), { when: '2014-01-01/2014-12-31' });
  const fights = (when: string) => claim(on('b', '2017-06-02'), relation('us', 'FIGHTS', 'isis'), { when });
  expect(names([backed, fights('2014-09-01/..')])).toEqual(['backs-and-fights isis us']);
  expect(names([backed, fights('2015-01-01/..')])).toEqual([]);
  expect(at([backed, fights('2014-09-01/..')], '2014-02-01', '2017-06-20')).toEqual([]);
});

test('Only facts contradict', () => {
  const denial = claim(on('b', '2017-06-02'), dam.captured.about, { polarity: 'DENIES', mode: 'FORECAST' });
  expect(names([dam.captured, denial])).toEqual([]);
});

test('A resolved contradiction that gains a claim is open again', () => {
  const [found] = contradictionCandidates([dam.captured, dam.denied], world);
  const resolution = { claims: [dam.captured.id, dam.denied.id] };
  expect([isResolved(found!, null), isResolved(found!, resolution)]).toEqual([false, true]);
  const [grown] = contradictionCandidates([dam.captured, dam.denied, dam.retaken], world);
  expect(isResolved(grown!, resolution)).toBe(false);
});

test('A new PART_OF sends back the places that its descendants are said to hold or to have left', () => {
  const claims = [
    claim(on('a', '2017-06-02'), capture('take', 'tiger-forces', 'town')),
    claim(on('a', '2017-06-02'), withdrawal('leave', 'saa', 'hill')),
    claim(on('a', '2017-06-02'), controls('isis', 'dam')),
  ];
  expect(placesToJudgeAgain('saa', claims, world)).toEqual(['hill', 'town']);
});
