import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAtOf, readDate } from '../../src/intake/edtf.ts';
import type { DateRecord } from '../../src/intake/records.ts';

function dateOf(text: string): DateRecord {
  const reading = readDate(text);
  if ('fault' in reading) throw new Error(reading.fault.message);
  return reading.date;
}

function faultOf(text: string): { message: string; nearMatch: string | null } {
  const reading = readDate(text);
  if ('date' in reading) throw new Error(`${text} was read as ${JSON.stringify(reading.date)}`);
  return { message: reading.fault.message, nearMatch: reading.fault.nearMatch };
}

describe('a date', () => {
  test.each([
    ['2017-06-02', '2017-06-02', '2017-06-02', 'DAY'],
    ['2016-02', '2016-02-01', '2016-02-29', 'MONTH'],
    ['2017', '2017-01-01', '2017-12-31', 'YEAR'],
    ['2017-05-29/2017-05-30', '2017-05-29', '2017-05-30', 'INTERVAL'],
    ['2017/2017', '2017-01-01', '2017-12-31', 'INTERVAL'],
    ['2017-05/2017', '2017-05-01', '2017-12-31', 'INTERVAL'],
    ['2017-06-XX', '2017-06-01', '2017-06-30', 'MONTH'],
    ['201X', '2010-01-01', '2019-12-31', 'INTERVAL'],
    ['2017-06-02T22:30:00-03:00', '2017-06-03', '2017-06-03', 'DAY'],
  ])('%s lies from %s to %s, to the %s', (edtf, earliest, latest, precision) => {
    expect(dateOf(edtf)).toEqual({ edtf, earliest, latest, precision });
  });

  test.each([
    ['2017-05-29/', '2017-05-29', null],
    ['2017-05-29/..', '2017-05-29', null],
    ['/2017-05-30', null, '2017-05-30'],
    ['../2017-05-30', null, '2017-05-30'],
  ])('%s has no bound at the end that is unknown or open, and keeps its text', (edtf, earliest, latest) => {
    expect(dateOf(edtf)).toEqual({ edtf, earliest, latest, precision: 'INTERVAL' });
  });

  test.each([
    ['2017-06-01~', '2017-05-31', '2017-06-02'],
    ['2017-03~', '2017-02-01', '2017-04-30'],
    ['2017~', '2016-01-01', '2018-12-31'],
    ['2017-06-02%', '2017-06-01', '2017-06-03'],
    ['2017-05-29/2017-05-31~', '2017-05-29', '2017-06-01'],
  ])('%s, being approximate, reaches one unit further: %s to %s', (edtf, earliest, latest) => {
    expect(dateOf(edtf)).toEqual({ edtf, earliest, latest, precision: 'APPROXIMATE' });
  });

  test('that is uncertain keeps its bounds', () => {
    expect(dateOf('2017-06?')).toMatchObject({
      earliest: '2017-06-01',
      latest: '2017-06-30',
      precision: 'APPROXIMATE',
    });
  });

  test.each([
    ['2017-06-05/2017-06-02', 'the interval `2017-06-05/2017-06-02` ends before it begins', '2017-06-02/2017-06-05'],
    ['2017-6-2', '`2017-6-2` is not a date', '2017-06-02'],
    ['20170602', '`20170602` is not a date', '2017-06-02'],
    ['2017-02-30', '`2017-02-30` is not a date', null],
    ['02.06.2017', '`02.06.2017` is not a date', null],
    ['2017-05-29..2017-05-30', '`2017-05-29..2017-05-30` is not a date', '2017-05-29/2017-05-30'],
    ['~2017-06-02', 'the sign for doubt stands at the end of a date: not as in `~2017-06-02`', '2017-06-02~'],
    ['2017~-06-02', 'the sign for doubt stands at the end of a date: not as in `2017~-06-02`', null],
    ['2017-06-02T10:30', '`2017-06-02T10:30` is a moment without a zone', '2017-06-02T10:30Z'],
    ['2017-21', '`2017-21` is a season, which has no agreed days: write its months as an interval', null],
    ['../..', '`../..` tells neither a beginning nor an end', null],
    ['[2017-06-01..2017-06-03]', '`[2017-06-01..2017-06-03]` is not a date', null],
    ['0099', '`0099` is not a date', null],
    ['2017/20170602', '`2017/20170602` is not a date', null],
    ['', '`` is not a date', null],
  ])('%s is refused', (text, message, nearMatch) => {
    expect(faultOf(text)).toEqual({ message, nearMatch });
  });

  test('is never read with a first day after its last', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const iso = (date: Date, length: number) => date.toISOString().slice(0, length);
    const length = fc.constantFrom(4, 7, 10);
    const doubt = fc.constantFrom('', '~', '?', '%');
    fc.assert(
      fc.property(day, day, length, length, doubt, doubt, (from, to, a, b, first, second) => {
        const reading = readDate(`${iso(from, a)}${first}/${iso(to, b)}${second}`);
        if ('date' in reading) expect(`${reading.date.earliest}` <= `${reading.date.latest}`).toBe(true);
        else expect(iso(from, Math.min(a, b)) > iso(to, Math.min(a, b))).toBe(true);
      }),
    );
  });

  test('of a text of any kind is read or refused, and never throws', () => {
    const sign = fc.constantFrom(...'0123456789-/~?%.XTZ:+ {}[],Y');
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 80 }), (text) => void readDate(text)));
  });
});

describe('a publication counts as known', () => {
  test.each([
    ['2017-06-02', '2017-06-02T00:00:00.000Z'],
    ['2017-06', '2017-06-30T00:00:00.000Z'],
    ['2017-06-02T10:30+03:00', '2017-06-02T07:30:00.000Z'],
    ['2017-06-02/', null],
  ])('when published %s: from %s', (published, knownAt) => {
    expect(knownAtOf(dateOf(published))).toBe(knownAt);
  });
});
