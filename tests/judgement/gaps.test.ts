import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneSided } from '../../src/judgement/gaps.ts';
import { claims } from './anyClaims.ts';
import { capture, claim, operation, report, type Told, unnamed, view, world } from './building.ts';
import { convoys, corridor } from './shipped.ts';

const at = view(null, '2017-06-20');
const taken = capture('take', 'saa', 'town');
const fought = operation('fight', 'CLASH', { PARTY: ['saa', 'isis'] }, 'town');
const told = (publisher: string, about = fought, further: Told = {}) =>
  claim(report(publisher, '2017-06-02'), about, further);

describe('An operation is told by one side alone', () => {
  test('where four reports pass on the word of one ministry about a strike on others', () => {
    expect(oneSided(Object.values(convoys), world, at)).toMatchObject({
      toldBy: 'GOVERNMENT',
      unheard: ['ISLAMIC_STATE'],
      claimants: ['russian-mod'],
    });
  });

  test('where two of one side tell of it', () => {
    expect(oneSided([told('sana'), told('southfront')], world, at)?.claimants).toEqual(['sana', 'southfront']);
  });

  test.each([
    ['where the accused answers', Object.values(corridor)],
    ['where the other side tells of it too', [told('sana'), told('southfront', fought, { by: 'isis' })]],
    ['where somebody on no side tells of it', [told('sana'), told('reuters')]],
    [
      'where one of those who tell of it is of no known side',
      [told('sana', fought, { by: ['sana', unnamed('some')] })],
    ],
    ['where only somebody on no side tells of it', [told('reuters')]],
    ['where no other side took part', [told('sana', taken)]],
    ['where it is no more than a forecast', [told('sana', fought, { mode: 'FORECAST' })]],
  ])('not %s', (_, all) => {
    expect(oneSided(all, world, at)).toBeNull();
  });

  test('at a view that lets no other through, and not at one that does', () => {
    const all = [told('sana'), claim(report('sohr', '2017-06-09'), fought)];
    expect([oneSided(all, world, view(null, '2017-06-05')), oneSided(all, world, at)]).toMatchObject([
      { toldBy: 'GOVERNMENT' },
      null,
    ]);
    expect(oneSided(all, world, view(null, '2017-06-20', { excludeSources: ['sohr'] }))?.toldBy).toBe('GOVERNMENT');
  });
});

test('For any claims their order does not matter', () => {
  const shuffled = claims.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));
  fc.assert(
    fc.property(shuffled, ([of, other]) => {
      expect(oneSided(other, world, at)).toEqual(oneSided(of, world, at));
    }),
  );
});
