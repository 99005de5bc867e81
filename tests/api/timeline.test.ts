import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Item {
  readonly id: string;
  readonly day: string;
  readonly operation: { readonly id: string };
}

interface Page {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function timeline(argumentsText: string): Promise<Page> {
  const { data, errors } = await api().ask(
    `{ timeline(${argumentsText}) { totalCount pageInfo { hasNextPage endCursor } nodes { id day operation { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { timeline: Page }).timeline;
}

const SHARED = 'of: ["actor:tiger-forces", "actor:isis", "location:maskana-aleppo"]';

describe('a timeline', () => {
  test('has each operation once, in order of day, however many of those asked about share it', async () => {
    const { nodes, totalCount } = await timeline(`${SHARED}, first: 100`);
    expect(nodes.length).toBe(totalCount);
    expect(nodes.map(({ day }) => day)).toEqual(nodes.map(({ day }) => day).toSorted());
    expect(new Set(nodes.map(({ operation }) => operation.id)).size).toBe(nodes.length);
  });

  test('is the same page by page', async () => {
    const whole = await timeline(`${SHARED}, first: 100`);
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const page: Page = await timeline(`${SHARED}, first: 7${after}`);
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
  });

  test('has what lies within its days only', async () => {
    const { nodes, totalCount } = await timeline(`${SHARED}, from: "2017-06-02", to: "2017-06-03", first: 100`);
    expect(new Set(nodes.map(({ day }) => day))).toEqual(new Set(['2017-06-02', '2017-06-03']));
    expect(totalCount).toBe(nodes.length);
  });

  test('has no operation that was not known by then', async () => {
    const { nodes, totalCount } = await timeline('of: ["location:maskana-aleppo"], view: { knownAt: "2017-05-20" }');
    expect([nodes, totalCount]).toEqual([[], 0]);
  });

  test('of an operation has its parts', async () => {
    const { nodes } = await timeline('of: ["operation:maskana-push"]');
    const ids = nodes.map(({ operation }) => operation.id);
    expect(ids).toContain('operation:maskana-push');
    expect(ids).toContain('operation:jadyaa-capture');
  });

  test.each([
    ['of a source', 'of: ["source:sana"]'],
    ['of an operation beside a place', 'of: ["operation:maskana-push", "location:maskana-aleppo"]'],
    ['of nothing', 'of: []'],
  ])('is refused %s', async (_, argumentsText) => {
    const { errors } = await api().ask(`{ timeline(${argumentsText}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'of' });
  });
});
