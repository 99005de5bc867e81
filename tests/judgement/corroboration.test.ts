import { describe, expect, test } from 'vitest';
import type { JudgedClaim, World } from '../../src/judgement/claim.ts';
import { corroborate } from '../../src/judgement/corroboration.ts';
import { allTellings } from '../../src/judgement/view.ts';
import { capture, claim, controls, figure, operation, origin, report, unnamed, world } from './building.ts';
import { convoys, jadyaa, maskana } from './shipped.ts';

const count = (claims: readonly JudgedClaim[], of: World = world) => corroborate(allTellings(claims), of);
const take = capture('take', 'saa', 'town');
const on = (source: string, day = '2017-06-02') => report(source, day);
const taken = [maskana.southfront, maskana.tsiSummary, maskana.tsiItem, maskana.sohr];

describe('Independent origins', () => {
  test('convoys: one over the four shipped reports, and the chain names the ministry', () => {
    const found = count(Object.values(convoys));
    expect(found).toMatchObject({ claims: 4, reports: 4, sources: 4, independentOrigins: 1 });
    expect(found.groups[0]?.links).toEqual([
      {
        reason: 'SAME_ORIGIN',
        chain: [found.groups[0]!.reports[0], 'russian-mod', ...found.groups[0]!.reports.slice(1)],
      },
    ]);
  });

  test('Maskana: 4, because the summary of TSI follows what TSI relays', () => {
    const found = count(taken);
    expect(found).toMatchObject({ claims: 4, reports: 3, sources: 3, independentOrigins: 4 });
    const sana = found.groups.find((group) => group.origins.includes('sana'));
    expect(sana?.links).toEqual([
      { reason: 'RELAYED', chain: ['tsi', maskana.tsiSummary.id, maskana.tsiItem.id, 'sana'] },
    ]);
  });

  test('the Jadyaa villages: three', () => {
    expect(count(Object.values(jadyaa)).independentOrigins).toBe(3);
  });

  test('SANA and the SAA: 1, joined by the state', () => {
    const found = count([claim(on('sana'), take), claim(on('a'), take, { by: 'saa' })]);
    expect(found.independentOrigins).toBe(1);
    expect(found.groups[0]?.links).toEqual([{ reason: 'SHARED_ROOT', chain: ['saa', 'syria', 'sana'] }]);
  });

  test('an alliance joins nobody', () => {
    expect(count([claim(on('a'), take, { by: 'sdf' }), claim(on('b'), take, { by: 'us' })]).independentOrigins).toBe(2);
  });

  test('three that share roots pairwise are one', () => {
    const chained: World = {
      ...world,
      ownedBy: new Map([
        ['p', ['one']],
        ['q', ['two']],
        ['r', ['one', 'two']],
      ]),
    };
    expect(
      count(
        ['p', 'q', 'r'].map((source) => claim(on(source), take)),
        chained,
      ).independentOrigins,
    ).toBe(1);
  });

  test('unnamed ones add nothing, and alone make one', () => {
    const some = ['x', 'y'].map((id) => claim(on('a'), take, { by: unnamed(id) }));
    expect(count(some).independentOrigins).toBe(1);
    expect(count([...some, claim(on('b'), take)]).independentOrigins).toBe(1);
  });

  test('the editors are none', () => {
    expect(count([claim(on('editors'), take, { by: origin('editors') })])).toMatchObject({
      claims: 1,
      independentOrigins: 0,
    });
  });

  test('of nothing are none', () => {
    expect(count([])).toMatchObject({ claims: 0, reports: 0, sources: 0, independentOrigins: 0 });
  });
});

describe('A copy', () => {
  test('is not an own voice from before the source relayed', () => {
    const claims = [claim(on('a', '2017-06-01'), take), claim(on('a', '2017-06-03'), take, { by: 'b' })];
    expect(count(claims).independentOrigins).toBe(2);
    const after = [claim(on('a', '2017-06-05'), take), claims[1]!];
    expect(count(after).independentOrigins).toBe(1);
  });

  test('is not an own voice on another matter than the one relayed', () => {
    const claims = [claim(on('a'), controls('saa', 'town')), claim(on('a'), take, { by: 'b' })];
    expect(count(claims).independentOrigins).toBe(2);
  });

  test('is not made by relaying somebody unnamed', () => {
    const claims = [claim(on('a'), take), claim(on('a'), take, { by: unnamed('x') }), claim(on('b'), take)];
    expect(count(claims).independentOrigins).toBe(2);
  });

  const strike = operation('strike', 'AIR_STRIKE');
  const figures = [figure('KILLED', 'isis', 80), figure('DESTROYED', 'vehicles', 36)];

  test('is an own voice with two equal figures in common with an attributed claim, even a later one', () => {
    const claims = [
      claim(on('a', '2017-06-01'), strike, { figures }),
      claim(on('b', '2017-06-02'), strike, { by: 'c', figures }),
    ];
    expect(count(claims)).toMatchObject({
      independentOrigins: 1,
      groups: [{ origins: ['c'], reports: expect.arrayContaining([claims[0]!.report.id]) }],
    });
  });

  test('is the later of two own voices with two equal figures in common; said on one day they are two', () => {
    const claims = [
      claim(on('a', '2017-06-01'), strike, { figures }),
      claim(on('b', '2017-06-02'), strike, { figures }),
    ];
    expect(count(claims).groups.map((group) => group.origins)).toEqual([['a']]);
    const sameDay = [claims[0]!, claim(on('b', '2017-06-01'), strike, { figures })];
    expect(count(sameDay).independentOrigins).toBe(2);
  });

  test.each([
    ['one figure in common', [figures[0]!]],
    ['one of the common figures different', [...figures, figure('DESTROYED', 'fuel-trucks', 9)]],
    ['an approximate figure for an exact one', [figures[0]!, figure('DESTROYED', 'vehicles', 36, 36, true)]],
  ])('is not an own voice with %s', (_, own) => {
    const first = claim(on('a', '2017-06-01'), strike, {
      figures: [...figures, figure('DESTROYED', 'fuel-trucks', 8)],
    });
    expect(count([first, claim(on('b', '2017-06-02'), strike, { figures: own })]).independentOrigins).toBe(2);
  });

  test('is an own voice in a report that republishes another', () => {
    const claims = [claim(on('sana'), take), claim(on('blog'), take)];
    expect(count(claims).independentOrigins).toBe(2);
    const republished = { ...world, republishes: new Map([[claims[1]!.report.id, [claims[0]!.report.id]]]) };
    expect(count(claims, republished)).toMatchObject({ independentOrigins: 1, groups: [{ origins: ['sana'] }] });
  });

  test('of a copy is shown beneath the first origin', () => {
    const more = [figure('DESTROYED', 'fuel-trucks', 8), figure('DESTROYED', 'armed-pickups', 17)];
    const claims = [
      claim(on('a', '2017-06-01'), strike, { figures }),
      claim(on('b', '2017-06-02'), strike, { figures: [...figures, ...more] }),
      claim(on('c', '2017-06-03'), strike, { figures: more }),
    ];
    expect(count(claims).groups).toMatchObject([{ origins: ['a'], reports: claims.map((one) => one.report.id) }]);
  });
});
