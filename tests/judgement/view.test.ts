import { describe, expect, test } from 'vitest';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { judgeControl } from '../../src/judgement/control.ts';
import { hangsOn, withoutEach } from '../../src/judgement/hangsOn.ts';
import { type Lens, prepareView, tellings } from '../../src/judgement/view.ts';
import { capture, claim, origin, report, unnamed, view, world } from './building.ts';
import { dam, jadyaa, maskana, shipped } from './shipped.ts';

const take = capture('take', 'saa', 'town');
const seen = (claims: readonly JudgedClaim[], lens: Lens) =>
  tellings(claims, world, view(null, '2017-06-20', lens)).map((telling) => telling.origin.id);

describe('A lens acts on pairs of claim and origin', () => {
  test('excludeSources leaves out a claimant and keeps the other', () => {
    expect(seen([maskana.tsiItem], { excludeSources: ['sana'] })).toEqual(['reuters']);
    expect(seen([maskana.tsiItem], { excludeSources: ['tsi'] })).toEqual([]);
    expect(seen([maskana.tsiItem], { excludeSources: ['sana', 'reuters'] })).toEqual([]);
  });

  test("sides means the claimant's, not the publisher's", () => {
    expect(seen([maskana.tsiItem], { sides: ['GOVERNMENT'] })).toEqual(['sana']);
    expect(seen([dam.retaken], { sides: ['COALITION'] })).toEqual([dam.retaken.claimants[0]!.id]);
  });

  test('minReliability means the publisher, and the claimant if it is a source; F never passes', () => {
    const stated = report('a', '2017-06-02', { publisherReliability: 'B' });
    const by = [
      origin('b', { reliability: 'C' }),
      origin('c', { reliability: 'A' }),
      origin('d', { reliability: 'F' }),
      'saa',
    ];
    expect(seen([claim(stated, take, { by })], { minReliability: 'B' })).toEqual(['c', 'saa']);
    expect(seen([claim(stated, take, { by })], { minReliability: 'E' })).toEqual(['b', 'c', 'saa']);
    expect(seen([claim(stated, take, { by })], { minReliability: 'F' })).toEqual(['b', 'c', 'saa']);
    expect(seen([claim(stated, take, { by })], { minReliability: 'A' })).toEqual([]);
  });

  test('modes and review states narrow; rejected claims are out unless asked for', () => {
    const stated = report('a', '2017-06-02');
    const forecast = claim(stated, take, { mode: 'FORECAST' });
    const rejected = claim(stated, take, { reviewState: 'REJECTED' });
    expect(seen([forecast], { modes: ['FACT'] })).toEqual([]);
    expect(seen([forecast], { modes: ['FORECAST'] })).toEqual(['a']);
    expect(seen([rejected], {})).toEqual([]);
    expect(seen([rejected], { reviewStates: ['REJECTED'] })).toEqual(['a']);
  });

  test('no lens hides the structure of the editors', () => {
    const structure = claim(report('editors', '2011-01-01', { publisherReliability: 'F' }), take, { by: 'editors' });
    expect(seen([structure], { excludeSources: ['editors'], minReliability: 'A', sides: ['COALITION'] })).toEqual([
      'editors',
    ]);
  });
});

describe('What is known', () => {
  test('starts with the day of publication, and with the last possible day of a vague one', () => {
    const vague = claim(report('sohr', '2017-06-14/2017-06-15'), take);
    const at = (knownAt: string) => tellings([vague], world, view(null, knownAt)).length;
    expect([at('2017-06-14T23:59:59Z'), at('2017-06-15')]).toEqual([0, 1]);
    expect(tellings(Object.values(jadyaa), world, view(null, '2017-06-02T00:00:00+02:00'))).toEqual([]);
  });

  test('is what the caller may see', () => {
    const amber = claim(report('a', '2017-06-02', { handling: 'AMBER' }), take);
    const at = (clearance: 'CLEAR' | 'GREEN' | 'AMBER' | 'RED') =>
      tellings([amber], world, prepareView({ knownAt: '2017-06-20', clearance })).length;
    expect([at('CLEAR'), at('GREEN'), at('AMBER'), at('RED')]).toEqual([0, 0, 1, 1]);
    expect(tellings([amber], world, prepareView({ knownAt: '2017-06-20' }))).toEqual([]);
  });
});

test('A view of no date is refused, and the error names the argument', () => {
  expect(() => prepareView({ knownAt: 'yesterday' })).toThrow('view.knownAt is "yesterday"');
  expect(() => prepareView({ knownAt: '2017-06-20', asOf: '2017-06' })).toThrow('view.asOf is "2017-06"');
  expect(() => prepareView({ knownAt: '2017-06-20', asOf: '2017-13-01' })).toThrow('view.asOf is "2017-13-01"');
});

test('The copy counts as an origin of its own where a lens hides what it copies', () => {
  const verdict = (lens: Lens) => judgeControl(shipped, 'maskana', world, view('2017-06-05', '2017-06-20', lens));
  expect(verdict({}).corroboration.independentOrigins).toBe(4);
  expect(verdict({ excludeSources: ['sana', 'reuters'] }).corroboration.independentOrigins).toBe(3);
});

test('An answer names the sources on which it hangs', () => {
  const known = view('2017-06-02', '2017-06-01');
  const answer = (at: typeof known) => judgeControl(shipped, 'baath-dam', world, at).status;
  expect(hangsOn(shipped, world, known, answer)).toEqual(['southfront']);
  const some = claim(report('a', '2017-06-02'), take, { by: unnamed('x') });
  const status = (at: typeof known) => judgeControl([some], 'town', world, at).status;
  expect(hangsOn([some], world, view('2017-06-03', '2017-06-20'), status)).toEqual(['a']);
});

test('An answer is told without each source that speaks, and never without the editors', () => {
  const editors = claim(report('editors', '2011-01-01'), take);
  const others = ['a', 'b'].map((source) => claim(report(source, '2017-06-02'), take, { by: ['sana', 'saa'] }));
  const claims = [editors, ...others];
  const told = withoutEach(claims, world, view('2017-06-03', '2017-06-20'), (at) =>
    tellings(claims, world, at).map(({ claim: { report: stated }, origin }) => `${stated.publisherId} ${origin.id}`),
  );
  expect(told).toEqual([
    { sourceId: 'a', answer: ['editors editors', 'b sana', 'b saa'] },
    { sourceId: 'b', answer: ['editors editors', 'a sana', 'a saa'] },
    { sourceId: 'sana', answer: ['editors editors', 'a saa', 'b saa'] },
  ]);
});
