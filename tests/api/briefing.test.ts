import { describe, expect, test } from 'vitest';
import { data, refused } from '../setup/api.ts';

describe('a briefing', () => {
  const counts = async (args: string) =>
    (
      await data<{ briefing: { firstToldCount: number; contradictedCount: number; changes: { totalCount: number } } }>(
        `{ briefing(${args}) { firstToldCount contradictedCount changes { totalCount } } }`,
      )
    ).briefing;

  test('of a day without a report is empty', async () => {
    expect(await counts('date: "2017-06-12"')).toEqual({
      firstToldCount: 0,
      contradictedCount: 0,
      changes: { totalCount: 0 },
    });
  });

  test('tells of the changes that are asked for between the ends of its day', async () => {
    const { whatChanged } = await data<{ whatChanged: { totalCount: number } }>(
      '{ whatChanged(since: "2017-06-01T23:59:59.999Z", until: "2017-06-02T23:59:59.999Z") { totalCount } }',
    );
    expect((await counts('date: "2017-06-02"')).changes.totalCount).toBe(whatChanged.totalCount);
  });

  test('has each contradiction on the day from which it stands, and on no other', async () => {
    const days = Array.from({ length: 20 }, (_, day) => `2017-06-${String(day + 1).padStart(2, '0')}`);
    const found = await Promise.all(
      days.map((date) =>
        data<{ briefing: { contradicted: { id: string }[] } }>(`{ briefing(date: "${date}") { contradicted { id } } }`),
      ),
    );
    const told = found.flatMap(({ briefing }) => briefing.contradicted.map(({ id }) => id));
    const standing = await data<{ contradictions: { nodes: { id: string; stands: boolean }[] } }>(
      '{ contradictions(view: { knownAt: "2017-06-20T23:59:59.999Z" }) { nodes { id stands } } }',
    );
    const ids = standing.contradictions.nodes.filter(({ stands }) => stands).map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining(ids));
  });

  test('shows what lies below it as it was known at the end of the day', async () => {
    const { briefing } = await data<{ briefing: { firstTold: { operation: { claims: { totalCount: number } } }[] } }>(
      `{ briefing(date: "2017-06-05", about: ["operation:maskana-capture"]) { firstTold { operation { claims { totalCount } } } } }`,
    );
    expect(briefing.firstTold[0]).toEqual({ operation: { claims: { totalCount: 3 } } });
  });

  test('through a lens that hides the news is empty', async () => {
    const lens = 'view: { lens: { excludeSources: ["source:southfront", "source:tsi"] } }';
    expect((await counts(`date: "2017-06-02", ${lens}`)).firstToldCount).toBe(0);
  });

  test.each([
    ['date: "2017-06-02", view: { knownAt: "2017-06-03" }', 'view', 'date stands for it'],
    ['date: "2017-06-02", staleAfterDays: -1', 'staleAfterDays', 'is below 0'],
    [`date: "2017-06-02", about: [${'"a",'.repeat(101)}]`, 'about', 'at most 100'],
  ])('asked with %s is refused', async (args, argument, said) => {
    const [error] = (await refused(`{ briefing(${args}) { date } }`)) as [string, string, string][];
    expect([error?.[0], error?.[1]]).toEqual(['BAD_ARGUMENT', argument]);
    expect(error?.[2]).toContain(said);
  });
});
