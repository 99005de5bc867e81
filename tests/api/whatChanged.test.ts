import { describe, expect, test } from 'vitest';
import { coordinates, data, refused } from '../setup/api.ts';

describe('what changed', () => {
  const count = async (args: string) =>
    (await data<{ whatChanged: { totalCount: number } }>(`{ whatChanged(${args}) { totalCount } }`)).whatChanged
      .totalCount;

  test('is nothing where no report came in between', async () => {
    expect(await count('since: "2017-06-09", until: "2017-06-13"')).toBe(0);
  });

  test('is looked at for what is asked about, by any of its operations, places or actors', async () => {
    const days = 'since: "2017-06-02", until: "2017-06-05", kinds: [CONTROL]';
    const all = await count(days);
    const there = await count(`${days}, about: ["location:maskana-aleppo"]`);
    expect([there > 0, there < all]).toEqual([true, true]);
    expect(await count(`${days}, about: ["operation:maskana-capture"]`)).toBe(1);
  });

  test('of one day is told of that day at both moments', async () => {
    const { whatChanged } = await data<{ whatChanged: { changes: unknown[] } }>(`{
      whatChanged(since: "2017-06-01", until: "2017-06-02", about: ["operation:baath-dam-capture"], kinds: [CONTROL], view: { asOf: "2017-06-02" }) {
        changes { subjectId ... on ControlChange { statusBefore statusAfter } claims { id } }
      }
    }`);
    expect(whatChanged.changes).toEqual([
      {
        subjectId: 'location:baath-dam',
        statusBefore: 'HELD',
        statusAfter: 'CONTESTED',
        claims: ['13', '13b', '13c'].map((number) => ({ id: `claim:southfront-2017-06-02/${number}` })),
      },
    ]);
  });

  test('through a lens that hides the news is nothing', async () => {
    const hidden = 'view: { lens: { excludeSources: ["source:southfront"] } }';
    expect(
      await count(`since: "2017-06-01", until: "2017-06-02", about: ["operation:baath-dam-capture"], ${hidden}`),
    ).toBe(0);
  });

  test('is asked by as many statements for long as for short', async () => {
    const query = (until: string) => `{
      whatChanged(since: "2017-05-29", until: "${until}") {
        changes(first: 100) {
          claims { report { source { name } } }
          ... on ControlChange { location { name } holdersBefore { name } holdersAfter { name } }
          ... on StandingChange { operation { name } from { id } to { id } }
          ... on FigureChange { operation { name } figureAfter { low } }
        }
      }
    }`;
    const long = await coordinates(query('2017-06-30'));
    expect(long.length).toBe((await coordinates(query('2017-06-02'))).length);
  });

  test.each([
    ['since: "2017-06-02", until: "2017-06-02"', 'since', 'is not before until'],
    ['since: "2017-06-02", view: { knownAt: "2017-06-03" }', 'view', 'since and until stand for it'],
    [`since: "2017-06-02", about: [${'"a",'.repeat(101)}]`, 'about', 'at most 100'],
  ])('asked with %s is refused', async (args, argument, said) => {
    const [error] = (await refused(`{ whatChanged(${args}) { totalCount } }`)) as [string, string, string][];
    expect([error?.[0], error?.[1]]).toEqual(['BAD_ARGUMENT', argument]);
    expect(error?.[2]).toContain(said);
  });
});
