import { expect, test } from 'vitest';
import type { FigureRecord } from '../../src/intake/records.ts';
import { deathsBy, tollOf } from '../../src/judgement/deaths.ts';

function killed(of: string, low: number | null, high: number | null, approximate = false): FigureRecord {
  return { measure: 'KILLED', of, low, high, approximate, text: '' };
}

const text = (...figures: FigureRecord[]) => figures.map((figure) => JSON.stringify(figure));

test('the toll of an operation is the span of all people killed, and the best estimate beside it', () => {
  expect(tollOf([killed('people', 3, 9), killed('people', 5, 5, true)])).toEqual({ low: 3, best: 5, high: 9 });
});

test('a single number is the best estimate too', () => {
  expect(tollOf([killed('people', 4, 4)])).toEqual({ low: 4, best: 4, high: 4 });
});

test('a span without an estimate has no best', () => {
  expect(tollOf([killed('people', 4, 6)])).toEqual({ low: 4, best: null, high: 6 });
});

test('those killed of one side are contained in the toll and are none of their own', () => {
  expect(tollOf([killed('civilians', 2, 2), killed('actor:reds', 1, 1)])).toBeNull();
  expect(tollOf([killed('people', 4, 4), killed('civilians', 2, 2)])).toEqual({ low: 4, best: 4, high: 4 });
});

test('other measures are no toll', () => {
  expect(tollOf([{ ...killed('people', 4, 4), measure: 'WOUNDED' }])).toBeNull();
});

test('tolls of a group add up; an operation without one is not counted', () => {
  const rows = [
    { key: 'CLASH', figures: text(killed('people', 1, 3), killed('people', 2, 2, true)) },
    { key: 'CLASH', figures: text(killed('people', 5, 5)) },
    { key: 'CLASH', figures: text(killed('civilians', 5, 5)) },
    { key: 'RAID', figures: text(killed('people', 7, 7)) },
  ];
  expect(deathsBy(rows)).toEqual([
    { key: 'CLASH', count: 2, low: 6, best: 7, high: 8 },
    { key: 'RAID', count: 1, low: 7, best: 7, high: 7 },
  ]);
});

test('what is open or not estimated for one operation is unknown for its group', () => {
  const rows = [
    { key: 'CLASH', figures: text(killed('people', 80, null)) },
    { key: 'CLASH', figures: text(killed('people', 1, 1)) },
  ];
  expect(deathsBy(rows)).toEqual([{ key: 'CLASH', count: 2, low: 81, best: null, high: null }]);
});
