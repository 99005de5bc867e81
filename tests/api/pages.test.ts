import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

const PAGE = '{ nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount }';

/** All ids of a list, read page by page. */
async function walk(field: string, first: number, wrap: (field: string) => string, pick: (data: never) => Page) {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const { data, errors } = await api().ask(wrap(`${field}(first: ${first}${after}) ${PAGE}`));
    expect(errors).toBeUndefined();
    const page = pick(data as never);
    ids.push(...page.nodes.map(({ id }) => id));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
    if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount };
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

describe('pages', () => {
  test.each(['actors', 'locations', 'operations', 'sources', 'reports', 'claims'])(
    'of %s bring each item once and as many as are counted',
    async (list) => {
      const { ids, total } = await walk(
        list,
        37,
        (field) => `{ list: ${field} }`,
        ({ list: page }: { list: Page }) => page,
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(total);
    },
  );

  test('of an actor’s operations run backwards when the order is turned round', async () => {
    const of = (order: string) => async () => {
      const wrap = (field: string) =>
        `{ actor(id: "actor:isis") { list: ${field.replace('(', `(orderBy: ${order}, `)} } }`;
      return (await walk('operations', 7, wrap, ({ actor }: { actor: { list: Page } }) => actor.list)).ids;
    };
    const newest = await of('NEWEST')();
    expect(newest.length).toBeGreaterThan(20);
    expect(await of('OLDEST')()).toEqual(newest.reverse());
  });

  test('of a report’s claims follow the report', async () => {
    const { data } = await api().ask(
      '{ report(id: "report:southfront-2017-06-02") { claims(first: 100) { nodes { number } } } }',
    );
    const { report } = data as { report: { claims: { nodes: { number: string }[] } } };
    const numbers = report.claims.nodes.map(({ number }) => Number.parseInt(number, 10));
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
  });
});
