import { expect, test } from 'vitest';
import { areApart, figuresOf } from '../../src/judgement/figures.ts';
import { claim, figure, operation, relation, report, view, world } from './building.ts';
import { convoys } from './shipped.ts';

const of = (measure: string, thing: string) =>
  figuresOf(Object.values(convoys), world, view(null, '2017-06-20')).find(
    (one) => one.measure === measure && one.of === thing,
  );

test('convoys: 36 vehicles in three reports, 53 in one, both told by the ministry', () => {
  const vehicles = of('DESTROYED', 'vehicles');
  expect(vehicles?.tellings.map(({ originId, low, reports }) => [originId, low, reports.length])).toEqual([
    ['russian-mod', 36, 3],
    ['russian-mod', 53, 1],
  ]);
  expect(vehicles?.range).toEqual({ low: 36, high: 53, open: false });
});

test('convoys: 80 and more than 80 killed are two tellings, and the range is open', () => {
  expect(of('KILLED', 'isis')?.tellings.map(({ text, reports }) => [text, reports.length])).toEqual([
    ['>80', 3],
    ['80', 1],
  ]);
  expect(of('KILLED', 'isis')?.range).toEqual({ low: 80, high: 80, open: true });
});

test('One number told by two origins is two tellings', () => {
  const about = operation('strike', 'AIR_STRIKE');
  const claims = ['a', 'b'].map((source) =>
    claim(report(source, '2017-06-02'), about, { figures: [figure('KILLED', 'isis', 80)] }),
  );
  const [killed] = figuresOf(claims, world, view(null, '2017-06-20'));
  expect(killed?.tellings.map((telling) => telling.originId)).toEqual(['a', 'b']);
});

test('Figures that are denied or not told as a fact do not count, and those of a relation stand under it', () => {
  const stated = report('a', '2017-06-02');
  const about = operation('strike', 'AIR_STRIKE');
  const claims = [
    claim(stated, about, { polarity: 'DENIES', figures: [figure('KILLED', 'isis', 1)] }),
    claim(stated, about, { mode: 'FORECAST', figures: [figure('KILLED', 'isis', 2)] }),
    claim(stated, relation('fsa', 'BACKED_BY', 'us'), { figures: [figure('DEPLOYED', 'advisers', 3)] }),
  ];
  expect(figuresOf(claims, world, view(null, '2017-06-20'))).toMatchObject([
    { matter: 'fsa BACKED_BY us', measure: 'DEPLOYED', of: 'advisers', range: { low: 3, high: 3, open: false } },
  ]);
});

test('">80" includes 80, and an approximate figure is apart from none', () => {
  const more = figure('KILLED', 'isis', 80, null);
  expect(areApart(more, figure('KILLED', 'isis', 80))).toBe(false);
  expect(areApart(more, figure('KILLED', 'isis', 79))).toBe(true);
  expect(areApart(figure('KILLED', 'isis', 80), figure('KILLED', 'isis', 23, 23, true))).toBe(false);
  expect(areApart(figure('KILLED', 'isis', 20, 40), figure('KILLED', 'isis', 36))).toBe(false);
});
