import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly ties: readonly { readonly type: string; readonly direction: string }[];
}

interface Path {
  readonly hops: number;
  readonly cut: boolean;
  readonly steps: readonly Step[];
}

async function paths(argumentsText: string): Promise<readonly Path[]> {
  const { data, errors } = await api().ask(
    `{ paths(${argumentsText}) { hops cut steps { from { id } to { id } ties { type direction } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { paths: readonly Path[] }).paths;
}

async function refusal(argumentsText: string): Promise<unknown> {
  const { errors } = await api().ask(`{ paths(${argumentsText}) { hops } }`);
  return errors?.[0]?.extensions;
}

const nodesOf = ({ steps }: Path) => [...steps.map(({ from }) => from.id), steps.at(-1)?.to.id];
const ENDS = 'from: "actor:fsa", to: "actor:tiger-forces"';

describe('paths', () => {
  test('are simple, and the shortest come first', async () => {
    const found = await paths(`${ENDS}, first: 30`);
    expect(found.map(({ hops }) => hops)).toEqual(found.map(({ hops }) => hops).toSorted());
    expect(found.length).toBe(30);
    for (const path of found) {
      expect(new Set(nodesOf(path)).size).toBe(path.hops + 1);
      expect(path.steps.slice(1).map(({ from }) => from.id)).toEqual(path.steps.slice(0, -1).map(({ to }) => to.id));
    }
  });

  test('are the same from either end', async () => {
    const there = await paths(`${ENDS}, maxHops: 3, first: 100`);
    const back = await paths('from: "actor:tiger-forces", to: "actor:fsa", maxHops: 3, first: 100');
    expect(back.map((path) => nodesOf(path).reverse().join()).sort()).toEqual(
      there.map((path) => nodesOf(path).join()).sort(),
    );
  });

  test('walk a directed relationship from either end and say which way it points', async () => {
    const [up] = await paths('from: "actor:tiger-forces", to: "actor:saa", via: [PART_OF]');
    const [down] = await paths('from: "actor:saa", to: "actor:tiger-forces", via: [PART_OF]');
    expect(up?.steps[0]?.ties).toEqual([{ type: 'PART_OF', direction: 'ALONG' }]);
    expect(down?.steps[0]?.ties).toEqual([{ type: 'PART_OF', direction: 'AGAINST' }]);
  });

  test('keep to the types that are asked for', async () => {
    const found = await paths(`${ENDS}, via: [PART_OF, FIGHTS], first: 50`);
    const types = found.flatMap(({ steps }) => steps.flatMap(({ ties }) => ties.map(({ type }) => type)));
    expect(new Set(types)).toEqual(new Set(['PART_OF', 'FIGHTS']));
  });

  test('do not lead over what is excluded', async () => {
    expect((await paths(ENDS)).some((path) => nodesOf(path).includes('actor:saa'))).toBe(true);
    const found = await paths(`${ENDS}, exclude: ["actor:saa"]`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((path) => nodesOf(path).includes('actor:saa'))).toBe(false);
  });

  test('do not lead over hubs where these are excluded', async () => {
    const over = new Set((await paths(`${ENDS}, first: 100`)).flatMap((path) => nodesOf(path).slice(1, -1)));
    const found = await paths(`${ENDS}, first: 100, excludeHubs: 6`);
    const left = new Set(found.flatMap((path) => nodesOf(path).slice(1, -1)));
    expect(over).toContain('actor:isis');
    expect(left).not.toContain('actor:isis');
    expect(left).not.toContain('actor:pro-government-forces');
  });

  test('lead over operations only that were known by then', async () => {
    const ends = 'from: "actor:fsa", to: "actor:saa", via: [TOOK_PART_IN], maxHops: 1';
    expect(await paths(`${ends}, view: { knownAt: "2017-05-20" }`)).toEqual([]);
    expect((await paths(`${ends}, view: { knownAt: "2017-06-20" }`)).length).toBe(1);
  });

  test('do not lead over operations whose every source a lens leaves out', async () => {
    const ends = 'from: "actor:fsa", to: "actor:saa", via: [TOOK_PART_IN], maxHops: 1';
    expect(await paths(`${ends}, view: { lens: { excludeSources: ["source:southfront"] } }`)).toEqual([]);
  });

  test('join an actor to a place by what it did there', async () => {
    const [path] = await paths('from: "actor:sdf", to: "location:baath-dam", first: 1');
    expect(path?.hops).toBe(1);
    expect(path?.steps[0]?.ties).toContainEqual({ type: 'CAPTURED', direction: 'ALONG' });
  });

  test('join two operations over whoever took part in both', async () => {
    const [path] = await paths('from: "operation:maskana-capture", to: "operation:jadyaa-capture", maxHops: 2');
    expect(path?.steps.flatMap(({ ties }) => ties)).toEqual([
      { type: 'TOOK_PART_IN', direction: 'AGAINST' },
      { type: 'TOOK_PART_IN', direction: 'ALONG' },
    ]);
  });

  test.each([
    ['more than six steps', `${ENDS}, maxHops: 7`, 'maxHops'],
    ['an end that is not there', 'from: "actor:fsa", to: "actor:nobody"', 'to'],
    ['an end that is a source', 'from: "source:sana", to: "actor:fsa"', 'from'],
    ['two ends that are one', 'from: "actor:fsa", to: "actor:fsa"', 'to'],
    ['who says so', `${ENDS}, via: [CLAIMED_BY]`, 'via'],
    ['hubs of none', `${ENDS}, excludeHubs: 0`, 'excludeHubs'],
  ])('are refused for %s', async (_, argumentsText, argument) => {
    expect(await refusal(argumentsText)).toMatchObject({ code: 'BAD_ARGUMENT', argument });
  });
});
