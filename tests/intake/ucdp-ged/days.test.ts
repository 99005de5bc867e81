import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/intake/ucdp-ged/days.ts';
import { csv, row, temporaryFiles } from './madeUp.ts';
import { readFile, refusalOf } from './reading.ts';

const file = temporaryFiles();

/** A file with these starts, each of which is its own end. */
function withDays(...days: string[]): string {
  return file('days.csv', csv(days.map((day, index) => row(index + 1, { date_start: day, date_end: day }))));
}

describe('days', () => {
  test.each(['2017-06-01', '2017-06-01 00:00:00.000', '2017-06-01T00:00:00Z', '2017-06-01 00:00:00'])(
    '%s is a day',
    (text) => {
      expect(readDay(text, null)).toBe('2017-06-01');
    },
  );

  test.each(['2017-02-29', '2017-06-31', '2017-13-01', '2017-06-01 10:30:00', '6/1/2017', '17-06-01', '', '2017'])(
    '`%s` is none without more being known',
    (text) => {
      expect(readDay(text, null)).toBeNull();
    },
  );

  test('with slashes are read by the one order that the file allows: month first', async () => {
    const { events } = await readFile(withDays('6/1/2017', '6/13/2017'));
    expect(events.map(({ start }) => start)).toEqual(['2017-06-01', '2017-06-13']);
  });

  test('with slashes are read by the one order that the file allows: day first', async () => {
    const { events } = await readFile(withDays('1/6/2017', '13/6/2017'));
    expect(events.map(({ start }) => start)).toEqual(['2017-06-01', '2017-06-13']);
  });

  test('with slashes that could be either refuse the file, with the line of the first', async () => {
    expect(await refusalOf(withDays('2017-06-01', '6/1/2017', '6/12/2017'))).toMatchObject({
      line: 3,
      message: expect.stringContaining('none of the file tells'),
    });
  });

  test('with slashes that contradict each other refuse the file', async () => {
    expect(await refusalOf(withDays('6/13/2017', '13/6/2017'))).toMatchObject({
      line: 3,
      message: 'the dates contradict each other: the day stands first here and second on line 2',
    });
  });
});
