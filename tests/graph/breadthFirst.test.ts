import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadthFirst, type Expand, type TieList } from '../../src/graph/breadthFirst.ts';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly day: string;
}

const nodeId = (number: number) => `node:${String(number).padStart(2, '0')}`;

/** Up to 250 relationships among 40 nodes, so that a node may have more of a type than are looked at on a further level. */
const graphs = fc
  .array(
    fc.record({
      type: fc.constantFrom('FIGHTS', 'STRUCK'),
      from: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(39)),
      to: fc.nat(39),
      day: fc.integer({ min: 10, max: 28 }),
    }),
    { maxLength: 250 },
  )
  .map((all): readonly Relationship[] =>
    all
      .filter(({ from, to }) => from !== to)
      .map(({ type, from, to, day }, index) => ({
        id: `${type}:${index}`,
        type,
        fromId: nodeId(from),
        toId: nodeId(to),
        day: `2017-06-${day}`,
      })),
  );

const reaches = fc.record({ depth: fc.integer({ min: 1, max: 3 }), first: fc.integer({ min: 1, max: 60 }) });

function expandIn(graph: readonly Relationship[]): Expand {
  return async (ids, looked, _asked, among) =>
    ids.flatMap((id) =>
      ['FIGHTS', 'STRUCK'].flatMap((type) =>
        (['OUT', 'IN'] as const).map((direction): TieList => {
          const own = graph
            .filter((each) => each.type === type && (direction === 'OUT' ? each.fromId : each.toId) === id)
            .toSorted((a, b) => (`${a.day}${a.id}` < `${b.day}${b.id}` ? 1 : -1));
          const ties = own
            .slice(0, looked)
            .map((each) => ({ id: each.id, day: each.day, otherId: direction === 'OUT' ? each.toId : each.fromId }))
            .filter(({ otherId }) => among?.includes(otherId) ?? true);
          return { nodeId: id, type, direction, ties, cut: own.length > looked };
        }),
      ),
    );
}

/** Steps from the start to each node, found by going through all relationships again and again. */
function distancesIn(graph: readonly Relationship[], depth: number): ReadonlyMap<string, number> {
  const distances = new Map([[nodeId(0), 0]]);
  for (let distance = 1; distance <= depth; distance += 1) {
    const before = new Set(distances.keys());
    for (const { fromId, toId } of graph) {
      if (before.has(fromId) && !distances.has(toId)) distances.set(toId, distance);
      if (before.has(toId) && !distances.has(fromId)) distances.set(fromId, distance);
    }
  }
  return distances;
}

const walk = (graph: readonly Relationship[], reach: { readonly depth: number; readonly first: number }) =>
  breadthFirst([nodeId(0)], reach, expandIn(graph));

describe('a walk', () => {
  test('with a smaller first shows the first nodes of one with a larger, and no edge that the larger has not', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, reaches, fc.integer({ min: 0, max: 40 }), async (graph, { depth, first }, more) => {
        const small = await walk(graph, { depth, first });
        const large = await walk(graph, { depth, first: first + more });
        expect(large.nodes.slice(0, small.nodes.length)).toEqual(small.nodes);
        const sizes = new Map(large.edges.map(({ id, ties }) => [id, ties.size]));
        for (const { id, ties } of small.edges) expect(sizes.get(id)).toBeGreaterThanOrEqual(ties.size);
      }),
    );
  });

  test('that is not truncated has all nodes within the depth, each at its distance', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, reaches, async (graph, reach) => {
        const { nodes, truncated } = await walk(graph, reach);
        const known = distancesIn(graph, reach.depth);
        if (!truncated) expect(new Map(nodes.map(({ id, distance }) => [id, distance]))).toEqual(known);
        for (const { id, distance } of nodes) expect(distance).toBe(known.get(id));
      }),
    );
  });

  test('shows no more than first, and says so where there is more', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, reaches, async (graph, reach) => {
        const { nodes, truncated } = await walk(graph, reach);
        expect(nodes.length).toBeLessThanOrEqual(reach.first);
        if (distancesIn(graph, reach.depth).size > nodes.length) expect(truncated).toBe(true);
      }),
    );
  });

  test('has edges between its own nodes only, each relationship beneath one of them, and all where nothing was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, reaches, async (graph, reach) => {
        const { nodes, edges } = await walk(graph, reach);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(edges.filter(({ fromId, toId }) => !ids.has(fromId) || !ids.has(toId))).toEqual([]);
        const beneath = edges.flatMap(({ ties }) => [...ties.keys()]);
        expect(new Set(beneath).size).toBe(beneath.length);
        const lists = await expandIn(graph)([...ids], 10, 10, null);
        if (lists.some(({ cut }) => cut)) return;
        expect(beneath.sort()).toEqual(
          graph
            .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('asks once a level and once more, however many nodes there are', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, reaches, async (graph, reach) => {
        let asked = 0;
        await breadthFirst([nodeId(0)], reach, (...level) => {
          asked += 1;
          return expandIn(graph)(...level);
        });
        expect(asked).toBeLessThanOrEqual(reach.depth + 1);
      }),
    );
  });
});

test('the lists of a node take turns, so that many operations leave room for one backer', async () => {
  const graph = [
    ...Array.from({ length: 50 }, (_, n) => ({
      id: `STRUCK:${n}`,
      type: 'STRUCK',
      fromId: nodeId(0),
      toId: nodeId(n + 2),
      day: '2017-06-02',
    })),
    { id: 'FIGHTS:0', type: 'FIGHTS', fromId: nodeId(0), toId: nodeId(1), day: '2011-03-15' },
  ];
  const { nodes } = await walk(graph, { depth: 1, first: 3 });
  expect(nodes.map(({ id }) => id)).toContain(nodeId(1));
});
