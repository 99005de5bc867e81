import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Degree {
  readonly type: string;
  readonly direction: string;
  readonly count: number;
}

interface Answer {
  readonly nodes: readonly {
    readonly id: string;
    readonly hiddenCount: number;
    readonly entity: { degrees: Degree[] };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly fromId: string;
    readonly toId: string;
    readonly count: number;
  }[];
  readonly truncated: boolean;
  readonly hidden: readonly (Degree & { readonly nodeId: string })[];
}

const FIELDS = `
  nodes { id hiddenCount entity { degrees { type direction count } } }
  edges { id type fromId toId count }
  truncated
  hidden { nodeId type direction count }`;

async function neighbourhood(first: number, further = ''): Promise<Answer> {
  const { data, errors } = await api().ask(
    `{ neighbourhood(of: ["actor:isis"], first: ${first} ${further}) { ${FIELDS} } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { neighbourhood: Answer }).neighbourhood;
}

async function firstError(args: string) {
  const { errors } = await api().ask(`{ neighbourhood(${args}) { truncated } }`);
  return { message: errors?.[0]?.message ?? 'no error', ...errors?.[0]?.extensions };
}

describe('a neighbourhood', () => {
  test.each([['depth: 2'], ['depth: 3, view: { knownAt: "2017-06-01" }'], ['view: { asOf: "2017-05-30" }']])(
    'that is smaller is the beginning of a larger one (%s)',
    async (further) => {
      const large = await neighbourhood(60, further);
      for (const first of [1, 4, 15, 40]) {
        const small = await neighbourhood(first, further);
        expect(small.nodes.map(({ id }) => id)).toEqual(large.nodes.slice(0, small.nodes.length).map(({ id }) => id));
        const ids = large.edges.map(({ id }) => id);
        expect(small.edges.filter(({ id }) => !ids.includes(id))).toEqual([]);
      }
      expect(large.nodes.length).toBeGreaterThan(15);
    },
  );

  test.each([['depth: 2'], ['depth: 2, view: { knownAt: "2017-06-01" }']])(
    'shows or counts as hidden each relationship of each of its nodes (%s)',
    async (further) => {
      const { nodes, edges, hidden } = await neighbourhood(30, further);
      for (const { id, hiddenCount, entity } of nodes) {
        const shown = edges
          .filter(({ type }) => type !== 'CLAIMED_BY')
          .flatMap(({ fromId, toId, count }) => (fromId === id || toId === id ? [count] : []));
        const all = entity.degrees.filter(({ type }) => type !== 'CLAIMED_BY').map(({ count }) => count);
        const notShown = hidden.filter(({ nodeId }) => nodeId === id).map(({ count }) => count);
        expect([id, sum(shown) + sum(notShown)]).toEqual([id, sum(all)]);
        expect(hiddenCount).toBe(sum(notShown));
      }
    },
  );

  test('says nothing of hidden relationships where everything is shown', async () => {
    const { data } = await api().ask(
      '{ neighbourhood(of: ["operation:zaza-attack"], via: [FOLLOWED]) { nodes { id } truncated hidden { count } } }',
    );
    expect(data).toEqual({
      neighbourhood: {
        nodes: [{ id: 'operation:zaza-attack' }, { id: 'operation:desert-push' }],
        truncated: false,
        hidden: [],
      },
    });
  });

  test('takes as many statements for sixty nodes as for ten, and a few a level', async () => {
    const statements = async (first: number) =>
      (
        await api().ask(
          `{ neighbourhood(of: ["actor:isis"], depth: 1, first: ${first}) { nodes { entity { name } } edges { standing } hidden { count } } }`,
        )
      ).trace.map(({ coordinate }) => coordinate);
    const ten = new Set(await statements(10));
    const sixty = await statements(60);
    expect(sixty.length).toBeLessThanOrEqual(ten.size + 6);
    expect(sixty.length).toBeLessThan(25);
  });
});

describe('the degrees of a thing', () => {
  test('that the store keeps are those that are counted through a view that hides nothing', async () => {
    const fields = 'entity { id degrees { type direction count atLeast } }';
    const query = (view: string) =>
      `{ neighbourhood(of: ["actor:isis"], depth: 2, first: 100 ${view}) { nodes { ${fields} } } }`;
    const kept = await api().ask(query(''));
    const counted = await api().ask(query(', view: { knownAt: "2999-01-01" }'));
    expect(kept.trace.map(({ coordinate }) => coordinate)).toContain('Actor.degrees.stored');
    expect(counted.trace.map(({ coordinate }) => coordinate)).not.toContain('Actor.degrees.stored');
    expect(kept.data).toEqual(counted.data);
  });
});

describe('the graph of a window and an area', () => {
  const RAQQA = 'where: { day: { from: "2017-05-25", to: "2017-06-02" }, within: "location:raqqa-governorate" }';
  const graph = async (args: string) => {
    const { data, errors } = await api().ask(
      `{ graph(${args}) { nodes { id distance entity { __typename ... on Operation { day } } } truncated } }`,
    );
    expect(errors).toBeUndefined();
    return (
      data as { graph: { nodes: { id: string; distance: number; entity: { day?: string } }[]; truncated: boolean } }
    ).graph;
  };

  test('that is smaller is the beginning of a larger one', async () => {
    const ids = (await graph(`${RAQQA}, first: 80`)).nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    for (const first of [1, 7, 20]) {
      const { nodes, truncated } = await graph(`${RAQQA}, first: ${first}`);
      expect(nodes.map(({ id }) => id)).toEqual(ids.slice(0, first));
      expect(truncated).toBe(true);
    }
  });

  test('has operations of the window only where it has read them, newest first', async () => {
    const { nodes } = await graph(`${RAQQA.replace('where: {', 'where: { types: [TOOK_PLACE_AT]')}, first: 300`);
    const days = nodes.flatMap(({ distance, entity: { day } }) => (distance === 0 && day !== undefined ? [day] : []));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.every((day) => day >= '2017-05-25' && day <= '2017-06-02')).toBe(true);
  });

  const drawn = async (where: string) => {
    const { data, errors } = await api().ask(
      `{ graph(where: { ${where} }, first: 300) { nodes { id entity { __typename } } edges { fromId type toId day } truncated } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { graph: Drawn }).graph;
  };
  interface Drawn {
    readonly nodes: readonly { readonly id: string; readonly entity: { readonly __typename: string } }[];
    readonly edges: readonly {
      readonly fromId: string;
      readonly type: string;
      readonly toId: string;
      readonly day: string;
    }[];
    readonly truncated: boolean;
  }

  test('has what holds between actors, and no operation, where only that is asked for', async () => {
    const { nodes, edges } = await drawn('types: [BACKED_BY, FIGHTS]');
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['BACKED_BY', 'FIGHTS']));
    expect(new Set(nodes.map(({ entity }) => entity.__typename))).toEqual(new Set(['Actor']));
    const ends = new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId]));
    expect(nodes.filter(({ id }) => !ends.has(id))).toEqual([]);
  });

  test('has only what is of the window', async () => {
    const all = await drawn('types: [STRUCK]');
    const june = await drawn('types: [STRUCK], day: { from: "2017-06-01" }');
    expect(june.edges.length).toBeGreaterThan(0);
    expect(june.edges.length).toBeLessThan(all.edges.length);
    expect(june.edges.filter(({ day }) => day < '2017-06-01')).toEqual([]);
  });

  test('has of an area what leads to its places, and nothing that has no place', async () => {
    const { nodes, edges } = await drawn('types: [CAPTURED, BACKED_BY], within: "location:raqqa-governorate"');
    expect(edges.some(({ type }) => type === 'CAPTURED')).toBe(true);
    const { nodes: everywhere } = await drawn('types: [CAPTURED, BACKED_BY]');
    expect(nodes.length).toBeLessThan(everywhere.length);
    const places = nodes.filter(({ entity }) => entity.__typename === 'Location');
    expect(places.map(({ id }) => id)).toContain('location:baath-dam');
  });

  test('refuses a window that ends before it begins', async () => {
    const { errors } = await api().ask(
      '{ graph(where: { day: { from: "2017-06-02", to: "2017-06-01" } }) { truncated } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'where' });
  });
});

describe('what a caller gets wrong about a neighbourhood is told', () => {
  test.each([
    ['of: []', { argument: 'of', limit: 100 }],
    ['of: ["actor:isis", "actor:sdf"], first: 1', { argument: 'of', limit: 1 }],
    ['of: ["actor:nobody"]', { argument: 'of', message: expect.stringContaining('"actor:nobody"') }],
    ['of: ["claim:southfront-2017-06-02/1"]', { argument: 'of' }],
    ['of: ["operation:baath-dam-capture"], view: { knownAt: "2017-05-01" }', { argument: 'of' }],
    ['of: ["actor:isis"], depth: 4', { argument: 'depth', limit: 3 }],
    ['of: ["actor:isis"], first: 1001', { argument: 'first', limit: 1_000 }],
  ])('%s', async (args, told) => {
    expect(await firstError(args)).toMatchObject({ code: 'BAD_ARGUMENT', ...told });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
