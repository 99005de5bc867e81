import { describe, expect, test } from 'vitest';
import { bearsOn, judgeStanding, type OperationEdge } from '../../src/judgement/standing.ts';
import { capture, claim, operation, relation, report, view, world } from './building.ts';
import { backing, convoys, corridor, dam, maskana } from './shipped.ts';

const backed = relation('fsa', 'BACKED_BY', 'us');
const on = (source: string, day: string) => report(source, day);

describe('A relation', () => {
  test('that origins affirm is affirmed, at any day where none is named', () => {
    expect(judgeStanding([backing.fsa], world, view('2016-01-01', '2017-06-20')).standing).toBe('AFFIRMED');
    expect(judgeStanding([backing.fsa], world, view(null, '2017-06-20')).standing).toBe('AFFIRMED');
  });

  test('is unknown before anything about it was published', () => {
    expect(judgeStanding([backing.fsa], world, view(null, '2017-06-01')).standing).toBe('UNKNOWN');
  });

  test('is denied by denials alone, contested by both', () => {
    const denial = claim(on('b', '2017-06-03'), backed, { polarity: 'DENIES' });
    expect(judgeStanding([denial], world, view(null, '2017-06-20')).standing).toBe('DENIED');
    expect(judgeStanding([backing.fsa, denial], world, view(null, '2017-06-20')).standing).toBe('CONTESTED');
  });

  test('stands as each origin last said', () => {
    const denial = claim(on('southfront', '2017-06-05'), backed, { polarity: 'DENIES' });
    expect(judgeStanding([backing.fsa, denial], world, view(null, '2017-06-04')).standing).toBe('AFFIRMED');
    expect(judgeStanding([backing.fsa, denial], world, view(null, '2017-06-05')).standing).toBe('DENIED');
  });

  test('is asked for the interval that its claims name', () => {
    const then = claim(on('a', '2017-06-03'), backed, { when: '2012-01-01/2015-12-31' });
    expect(judgeStanding([then], world, view('2014-01-01', '2017-06-20')).standing).toBe('AFFIRMED');
    expect(judgeStanding([then], world, view('2017-01-01', '2017-06-20')).standing).toBe('UNKNOWN');
    expect(judgeStanding([then], world, view(null, '2017-06-20')).standing).toBe('AFFIRMED');
  });

  test('affirmed of one time and denied of another is not contested', () => {
    const then = claim(on('a', '2017-06-03'), backed, { when: '2012-01-01/2015-12-31' });
    const later = claim(on('a', '2017-06-04'), backed, { when: '2016-01-01/..', polarity: 'DENIES' });
    expect(judgeStanding([then, later], world, view(null, '2017-06-20')).standing).toBe('AFFIRMED');
    expect(judgeStanding([then, later], world, view('2017-01-01', '2017-06-20')).standing).toBe('DENIED');
  });

  test('with an unknown end is only possible after its start', () => {
    const since = claim(on('a', '2017-06-03'), backed, { when: '2012-01-01/' });
    const verdict = judgeStanding([since], world, view('2014-01-01', '2017-06-20'));
    expect(verdict).toMatchObject({ standing: 'UNKNOWN', evidence: { for: [], possible: [since.id] } });
  });

  test.each(['INTENT', 'FORECAST', 'WARNING'] as const)('is not affirmed by an %s', (mode) => {
    const meant = claim(on('a', '2017-06-03'), backed, { mode });
    expect(judgeStanding([meant], world, view(null, '2017-06-20')).standing).toBe('UNKNOWN');
  });

  test('of the editors is affirmed without an origin', () => {
    const part = claim(on('editors', '2011-01-01'), relation('tiger-forces', 'PART_OF', 'saa'), { by: 'editors' });
    const verdict = judgeStanding([part], world, view(null, '2017-06-20'));
    expect(verdict).toMatchObject({ standing: 'AFFIRMED', corroboration: { claims: 1, independentOrigins: 0 } });
  });
});

describe('Whether an operation happened', () => {
  test('is contested where one affirms and another denies it, at any dates: the Raqqa corridor', () => {
    expect(judgeStanding(Object.values(corridor), world, view(null, '2017-06-02')).standing).toBe('CONTESTED');
    expect(judgeStanding(Object.values(corridor), world, view('2017-06-02', '2017-06-02')).standing).toBe('CONTESTED');
  });

  test('is affirmed by four reports of the convoys with one origin', () => {
    const verdict = judgeStanding(Object.values(convoys), world, view(null, '2017-06-02'));
    expect(verdict).toMatchObject({ standing: 'AFFIRMED', corroboration: { reports: 4, independentOrigins: 1 } });
  });

  test('is possible while its date may still lie ahead, and stays done', () => {
    const taken = claim(on('a', '2017-06-06'), capture('take', 'saa', 'town'), { when: '2017-06-03/2017-06-05' });
    const at = (day: string) => judgeStanding([taken], world, view(day, '2017-06-20'));
    expect(at('2017-06-02').evidence).toMatchObject({ for: [], possible: [] });
    expect(at('2017-06-04')).toMatchObject({ standing: 'UNKNOWN', evidence: { possible: [taken.id] } });
    expect(at('2017-06-30').standing).toBe('AFFIRMED');
  });

  test('is denied at any date, whatever the date that a denial repeats', () => {
    const taken = claim(on('a', '2017-06-06'), capture('take', 'saa', 'town'), { when: '2017-06-01' });
    const denied = claim(on('b', '2017-06-06'), taken.about, { when: '2017-06-05', polarity: 'DENIES' });
    expect(judgeStanding([taken, denied], world, view('2017-06-03', '2017-06-20')).standing).toBe('CONTESTED');
  });

  test('counts from its first day for a course of action', () => {
    const advance = claim(on('a', '2017-06-06'), operation('push', 'ADVANCE', { ATTACKER: 'saa' }, 'town'), {
      when: '2017-06-03/2017-06-05',
    });
    expect(judgeStanding([advance], world, view('2017-06-03', '2017-06-20')).standing).toBe('AFFIRMED');
  });
});

describe('An edge projected from an operation', () => {
  const captured: OperationEdge = {
    type: 'CAPTURED',
    operationId: 'baath-dam-capture',
    actorId: 'sdf',
    actorRole: 'ATTACKER',
    locationId: 'baath-dam',
    placeRoles: ['SITE'],
    kinds: ['CAPTURE'],
  };
  const tookPart: OperationEdge = { ...captured, type: 'TOOK_PART_IN', locationId: null, placeRoles: [], kinds: null };
  const all = Object.values(dam);
  const standing = (edge: OperationEdge, knownAt: string) =>
    judgeStanding(
      all.filter((one) => bearsOn(one, edge)),
      world,
      view(null, knownAt),
    ).standing;

  test.each([captured, tookPart])('stands as the claims that name it: $type', (edge) => {
    expect(standing(edge, '2017-06-01')).toBe('AFFIRMED');
    expect(standing(edge, '2017-06-02')).toBe('CONTESTED');
    expect(standing({ ...edge, actorId: 'isis' }, '2017-06-02')).toBe('UNKNOWN');
  });

  test('is denied with the whole by a denial that names nobody, and not by one that names others', () => {
    const whole = claim(on('b', '2017-06-03'), operation('baath-dam-capture', 'CAPTURE'), { polarity: 'DENIES' });
    const others = claim(on('b', '2017-06-03'), capture('baath-dam-capture', 'fsa', 'baath-dam'), {
      polarity: 'DENIES',
    });
    expect([bearsOn(whole, captured), bearsOn(others, captured)]).toEqual([true, false]);
  });

  test('is not affirmed by a claim that names no actor, or that it failed', () => {
    const nobody = claim(on('b', '2017-06-03'), operation('baath-dam-capture', 'CAPTURE', {}, 'baath-dam'));
    const failed = claim(on('b', '2017-06-03'), capture('baath-dam-capture', 'sdf', 'baath-dam', 'FAILED'));
    expect([bearsOn(nobody, captured), bearsOn(failed, captured), bearsOn(failed, tookPart)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('of another operation or another kind is not meant', () => {
    expect(bearsOn(maskana.sohr, captured)).toBe(false);
    expect(bearsOn(dam.captured, { ...captured, kinds: ['AIR_STRIKE'] })).toBe(false);
  });
});
