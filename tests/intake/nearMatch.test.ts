import { describe, expect, test } from 'vitest';
import { confusable, nearMatch } from '../../src/intake/nearMatch.ts';

describe('a near match', () => {
  test.each([
    ['tiger-force', 'tiger-forces'],
    ['Tiger Forces', 'tiger-forces'],
    ['tgier-forces', 'tiger-forces'],
    ['fssa', 'fsa'],
    ['iiss', 'isis'],
  ])('of %s is %s', (text, found) => {
    expect(nearMatch(text, ['isis', 'fsa', 'tiger-forces'])).toBe(found);
  });

  test('is missing where nothing is near', () => {
    expect(nearMatch('hezbollah', ['isis', 'fsa', 'tiger-forces'])).toBeNull();
    expect(nearMatch('isan', ['isis'])).toBeNull();
  });

  test('is the same whatever the order of the candidates', () => {
    expect(nearMatch('raqqx', ['raqqb', 'raqqa'])).toBe(nearMatch('raqqx', ['raqqa', 'raqqb']));
  });
});

describe('two names', () => {
  test('that differ in a letter or two may be confused', () => {
    expect(confusable('raqqa-convoy', ['raqqa-convoys', 'baath-dam'])).toEqual(['raqqa-convoys']);
  });

  test('that differ only in their numbers are two on purpose', () => {
    expect(confusable('ucdp-242275', ['ucdp-242276'])).toEqual([]);
  });

  test('of three letters are not compared', () => {
    expect(confusable('hit', ['hut'])).toEqual([]);
  });
});
