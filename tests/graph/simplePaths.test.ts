import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Neighbours, simplePaths } from '../../src/graph/simplePaths.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];

const graphs: fc.Arbitrary<Neighbours> = fc
  .array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 14 })
  .map((pairs) => {
    const next = new Map(NODES.map((node) => [node, new Map<string, true>()]));
    for (const [one, other] of pairs) {
      if (one === other) continue;
      next.get(one)?.set(other, true);
      next.get(other)?.set(one, true);
    }
    return next;
  });

/** All paths by trying every one, in the order that is promised. */
function every(graph: Neighbours, from: string, to: string, maxHops: number): string[][] {
  const walk = (path: string[]): string[][] => {
    const last = path.at(-1) ?? '';
    if (last === to) return [path];
    if (path.length > maxHops) return [];
    return [...(graph.get(last)?.keys() ?? [])]
      .filter((node) => !path.includes(node))
      .flatMap((node) => walk([...path, node]));
  };
  return walk([from]).sort((one, other) => one.length - other.length || (one.join() < other.join() ? -1 : 1));
}

test('finds all paths that pass no node twice, shortest first', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 5 }), (graph, maxHops) => {
      const { paths, cut } = simplePaths(graph, 'a', 'b', maxHops, 1_000);
      expect(paths).toEqual(every(graph, 'a', 'b', maxHops));
      expect(cut).toBe(false);
    }),
  );
});

test('stops at as many as are asked for: the first of them', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, limit) => {
      expect(simplePaths(graph, 'a', 'b', 5, limit).paths).toEqual(every(graph, 'a', 'b', 5).slice(0, limit));
    }),
  );
});

test('says so when it is given up: many walks, none of which may go on', () => {
  const ring = new Map<string, Map<string, true>>();
  const join = (one: string, other: string) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      ring.set(from, (ring.get(from) ?? new Map()).set(to, true));
    }
  };
  const crowd = Array.from({ length: 80 }, (_, index) => `crowd-${index}`);
  for (const one of crowd) for (const other of crowd) if (one < other) join(one, other);
  for (const one of crowd) join('a', one);
  for (const one of crowd) join(one, 'gate');
  join('gate', 'b');
  expect(simplePaths(ring, 'a', 'b', 6, 50_000_000).cut).toBe(true);
});
