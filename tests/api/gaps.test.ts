import { describe, expect, test } from 'vitest';
import { coordinates, data, refused } from '../setup/api.ts';

describe('gaps', () => {
  const names = async (args: string) =>
    (
      await data<{ gaps: { toldByOneSide: { operation: { id: string } }[] } }>(
        `{ gaps(${args}) { toldByOneSide(first: 100) { operation { id } } } }`,
      )
    ).gaps.toldByOneSide.map(({ operation }) => operation.id);

  test('close when somebody else speaks', async () => {
    expect(await names('view: { knownAt: "2017-06-05" }')).toContain('operation:maskana-encirclement');
    const hidden = 'lens: { excludeSources: ["source:southfront", "source:tsi", "source:tass"] }';
    expect(await names(`view: { knownAt: "2017-06-05", ${hidden} }`)).not.toContain('operation:maskana-encirclement');
  });

  test('are looked for among operations that began in the days asked for', async () => {
    const [day, fortnight] = await Promise.all(
      [1, 14].map((days) => names(`days: ${days}, view: { asOf: "2017-06-05", knownAt: "2017-06-06" }`)),
    );
    expect([day?.length !== 0, (fortnight?.length ?? 0) > (day?.length ?? 0)]).toEqual([true, true]);
  });

  test('of places begin on the day on which as many days have passed', async () => {
    const silent = async (days: number) =>
      (
        await data<{ gaps: { silentPlaces: { location: { id: string } }[] } }>(
          `{ gaps(days: ${days}, within: "location:jobar", view: { knownAt: "2017-06-09" }) { silentPlaces { location { id } } } }`,
        )
      ).gaps.silentPlaces.map(({ location }) => location.id);
    expect([await silent(10), await silent(11)]).toEqual([['location:jobar'], []]);
  });

  test('say what was imported by the view, without what the editors take for granted', async () => {
    const span = async (knownAt: string) =>
      (
        await data<{ gaps: { within: unknown } }>(
          `{ gaps(view: { knownAt: "${knownAt}" }) { within { sources reports first } } }`,
        )
      ).gaps.within;
    expect(await span('2017-05-26')).toEqual({ sources: 1, reports: 1, first: '2017-05-26T00:00:00.000Z' });
    expect(await span('2016-01-01')).toEqual({ sources: 0, reports: 0, first: null });
  });

  test('are found by as many statements among many as among few', async () => {
    const query = (days: number, within: string) => `{
      gaps(days: ${days}, within: "${within}", view: { knownAt: "2017-06-08" }) {
        within { note }
        toldByOneSide(first: 100) { operation { name } claimants { name } claims { report { source { name } } } }
        silentPlaces(first: 100) { location { name } lastClaims { says } }
      }
    }`;
    expect(await coordinates(query(7, 'location:syria'))).toEqual(
      await coordinates(query(7, 'location:raqqa-governorate')),
    );
  });

  test.each(['0', '367'])('of %s days are refused', async (days) => {
    expect(await refused(`{ gaps(days: ${days}) { complete } }`)).toEqual([
      ['BAD_ARGUMENT', 'days', `days: ${days} is outside 1 to 366`],
    ]);
  });
});
