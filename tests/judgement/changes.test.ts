import { describe, expect, test } from 'vitest';
import { controlChange, figureChanges, standingChange } from '../../src/judgement/changes.ts';
import type { JudgedClaim, World } from '../../src/judgement/claim.ts';
import { capture, claim, controls, figure, operation, relation, report, view, world } from './building.ts';
import { convoys, corridor, dam, maskana } from './shipped.ts';

const at = (knownAt: string, asOf: string | null = null, of: World = world) => ({
  view: view(asOf, knownAt),
  world: of,
});
const on = (source: string, day: string) => report(source, day);

describe('who holds a place', () => {
  const changed = (claims: readonly JudgedClaim[], since: string, until: string, asOf: string | null = null) =>
    controlChange('baath-dam', claims, at(since, asOf), at(until, asOf));

  test('changes when a claim contests it, by that claim, for one day as for the day of each moment', () => {
    expect(changed(Object.values(dam), '2017-06-01', '2017-06-02', '2017-06-02')).toMatchObject({
      before: { status: 'HELD', holders: ['sdf'] },
      after: { status: 'CONTESTED', holders: ['sdf'] },
    });
    const found = changed(Object.values(dam), '2017-06-01', '2017-06-02');
    expect(found?.claims).toEqual([dam.retaken.id, dam.denied.id, dam.clashes.id].sort());
  });

  test('does not change when the same is said again', () => {
    const again = claim(on('b', '2017-06-03'), dam.captured.about);
    expect(changed([dam.captured, again], '2017-06-01', '2017-06-04')).toBeNull();
  });

  test('changes from one holder to the next, though it is held before and after', () => {
    const found = controlChange('maskana', Object.values(maskana), at('2017-06-02'), at('2017-06-20'));
    expect([found?.before, found?.after]).toEqual([
      { status: 'HELD', holders: ['isis'] },
      { status: 'HELD', holders: ['tiger-forces'] },
    ]);
  });

  test('changes when one holder becomes known to be part of the other', () => {
    const claims = [
      claim(on('a', '2017-06-01'), controls('tiger-forces', 'baath-dam')),
      claim(on('b', '2017-06-01'), controls('saa', 'baath-dam')),
    ];
    const strangers = { ...world, partOf: new Map() };
    const found = controlChange('baath-dam', claims, at('2017-06-02', null, strangers), at('2017-06-03'));
    expect([found?.before.status, found?.after.status, found?.claims]).toEqual(['CONTESTED', 'HELD', []]);
  });
});

describe('what stands', () => {
  const all = Object.values(corridor);

  test('changes when it is denied, by the denial', () => {
    const accused = claim(on('sputnik', '2017-06-01'), corridor.accusation.about, { by: 'russian-mod' });
    expect(standingChange('raqqa-corridor', [accused, corridor.denial], at('2017-06-01'), at('2017-06-02'))).toEqual({
      matter: 'raqqa-corridor',
      before: 'AFFIRMED',
      after: 'CONTESTED',
      claims: [corridor.denial.id],
    });
  });

  test('changes by the word that takes an earlier one back, though the answer rests on no new claim', () => {
    const backed = relation('fsa', 'BACKED_BY', 'us');
    const claims = [
      claim(on('a', '2017-06-01'), backed),
      claim(on('b', '2017-06-01'), backed, { polarity: 'DENIES' }),
      claim(on('b', '2017-06-03'), backed, { mode: 'FACT' }),
    ];
    const found = standingChange('fsa BACKED_BY us', claims, at('2017-06-02'), at('2017-06-03'));
    expect([found?.before, found?.after, found?.claims]).toEqual(['CONTESTED', 'AFFIRMED', [claims[2]?.id]]);
  });

  test('is the same where both moments know the same', () => {
    expect(standingChange('raqqa-corridor', all, at('2017-06-03'), at('2017-06-20'))).toBeNull();
  });
});

describe('a figure', () => {
  test('changes when an origin tells another number, and not when it is told again', () => {
    const found = figureChanges(Object.values(convoys), at('2017-06-01'), at('2017-06-02'));
    expect(found.map(({ measure, of, claims }) => [measure, of, claims])).toEqual([
      ['KILLED', 'isis', [convoys.southfront.id]],
    ]);
  });

  test('that was not told before has nothing before', () => {
    const toll = claim(on('a', '2017-06-03'), operation('clash', 'CLASH'), { figures: [figure('KILLED', 'sdf', 6)] });
    const told = claim(on('a', '2017-06-01'), operation('clash', 'CLASH'));
    expect(figureChanges([told, toll], at('2017-06-02'), at('2017-06-03'))).toMatchObject([
      { matter: 'clash', before: null, after: { range: { low: 6, high: 6 } }, claims: [toll.id] },
    ]);
  });

  test('changes when another origin tells the same number', () => {
    const toll = (source: string, day: string) =>
      claim(on(source, day), capture('take', 'saa', 'town'), { figures: [figure('KILLED', 'sdf', 6)] });
    const claims = [toll('a', '2017-06-01'), toll('b', '2017-06-03')];
    expect(figureChanges(claims, at('2017-06-02'), at('2017-06-03'))).toHaveLength(1);
    expect(figureChanges([claims[0]!, toll('a', '2017-06-03')], at('2017-06-02'), at('2017-06-03'))).toEqual([]);
  });
});
