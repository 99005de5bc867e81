import { describe, expect, test } from 'vitest';
import { coordinates, data } from '../setup/api.ts';

describe('contradictions', () => {
  const id = 'contradiction:affirmed-and-denied/operation:baath-dam-capture';

  test('are not there before claims on two sides were known', async () => {
    const list = (knownAt: string) =>
      data<{ contradictions: { totalCount: number } }>(
        `{ contradictions(view: { knownAt: "${knownAt}" }) { totalCount } }`,
      );
    const counts = await Promise.all(['2017-05-31', '2017-06-01', '2017-06-02', '2017-06-05'].map(list));
    expect(counts.map(({ contradictions }) => contradictions.totalCount)).toEqual([0, 2, 5, 6]);
  });

  test('show the last words where they stand: the claim that an origin took back is on no side', async () => {
    const answer = await data<{ contradiction: { sides: { label: string; claims: { id: string }[] }[] } }>(
      `{ contradiction(id: "${id}") { sides { label claims { id } } } }`,
    );
    expect(answer.contradiction.sides[0]?.claims.map((claim) => claim.id)).toEqual([
      'claim:deeply-2017-06-05/1',
      'claim:southfront-2017-06-02/13',
    ]);
  });

  test('stand or not under a lens by the claims that it lets through', async () => {
    const answer = await data<{ contradiction: unknown }>(
      `{ contradiction(id: "${id}", view: { lens: { excludeSources: ["source:southfront"] } }) { id } }`,
    );
    expect(answer.contradiction).toBeNull();
  });

  test('come page by page, each once, in both orders', async () => {
    const page = (orderBy: string, after: string | null) =>
      data<{ contradictions: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        `{ contradictions(orderBy: ${orderBy}, first: 4${after === null ? '' : `, after: "${after}"`}) {
          nodes { id } pageInfo { endCursor hasNextPage }
        } }`,
      );
    const listed = async (orderBy: string) => {
      const { contradictions: first } = await page(orderBy, null);
      const { contradictions: second } = await page(orderBy, first.pageInfo.endCursor);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      return [...first.nodes, ...second.nodes].map((node) => node.id);
    };
    const newest = await listed('NEWEST');
    expect(new Set(newest).size).toBe(6);
    expect(await listed('OLDEST')).toEqual(newest.toReversed());
  });

  test('are asked by as many statements for many as for one', async () => {
    const query = (first: number) => `{
      contradictions(first: ${first}) {
        nodes { stands withinOrigin status subjects { id } sides { label origins { name } claims { report { source { name } } } } resolutions { why } }
      }
    }`;
    expect(await coordinates(query(6))).toEqual(await coordinates(query(1)));
  });
});
