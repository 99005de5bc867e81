import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { countryCode } from '../../../src/intake/ucdp-ged/countries.ts';
import { foldName } from '../../../src/names/folding.ts';

const ACTORS = new URL('../../../../shared/data/ucdp-actor-22.1.csv', import.meta.url);

test.each([
  [652, 'SY'],
  [490, 'CD'],
  [484, 'CG'],
  [678, 'YE'],
  [345, 'RS'],
])('state %i is %s', (number, code) => {
  expect(countryCode(number)).toBe(code);
});

test('a state of the past has no code', () => {
  expect(countryCode(817)).toBeNull();
});

/** Names of UCDP's that English otherwise has differently. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'bosnia herzegovina': 'BA',
  congo: 'CG',
  'dr congo': 'CD',
  'ivory coast': 'CI',
  'kingdom of eswatini': 'SZ',
  'united states of america': 'US',
  'trinidad and tobago': 'TT',
  myanmar: 'MM',
  turkey: 'TR',
};

test('the numbers of UCDP’s actor list have the codes of the countries that it names', (context) => {
  if (!existsSync(ACTORS)) return context.skip('../shared/data/ucdp-actor-22.1.csv is not there');
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const rows: Record<string, string>[] = parse(readFileSync(ACTORS), { columns: true, bom: true });
  const checked = new Set<string>();
  for (const { Location = '', GWNOLoc = '' } of rows) {
    const code = countryCode(Number(GWNOLoc));
    if (GWNOLoc.includes(',') || code === null) continue;
    const name = foldName(Location.replace(/ \(.*\)/, ''));
    expect([Location, OTHERWISE[name] ?? name]).toEqual([
      Location,
      name in OTHERWISE ? code : foldName(names.of(code) ?? ''),
    ]);
    checked.add(code);
  }
  expect(checked.size).toBeGreaterThan(90);
});
