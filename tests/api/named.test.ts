import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Operation {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly participants: { readonly nodes: readonly { readonly fromId: string }[] };
  readonly places: { readonly nodes: readonly { readonly toId: string }[] };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Operation[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const EARLY = '{ knownAt: "2017-06-06T00:00:00Z" }';
const WITHOUT_ONE = '{ lens: { excludeSources: ["source:southfront"] } }';

/** All operations of a list, page by page. */
async function list(args: string, view = '{}'): Promise<{ total: number; found: readonly Operation[] }> {
  const found: Operation[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await api().ask(
      `query ($after: String) {
        operations(${args} first: 7, after: $after, view: ${view}) {
          totalCount
          nodes { id kind day participants(first: 100) { nodes { fromId } } places(first: 100) { nodes { toId } } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { operations } = data as { operations: Page };
    found.push(...operations.nodes);
    if (!operations.pageInfo.hasNextPage) return { total: operations.totalCount, found };
    after = operations.pageInfo.endCursor;
  }
}

let all: readonly Operation[];
let early: readonly Operation[];
let actor: string;
let place: string;
beforeAll(async () => {
  all = (await list('')).found;
  early = (await list('', EARLY)).found;
  [actor = ''] = commonest(all.flatMap((operation) => operation.participants.nodes.map(({ fromId }) => fromId)));
  [place = ''] = commonest(all.flatMap((operation) => operation.places.nodes.map(({ toId }) => toId)));
});

function commonest(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

const tookPart = ({ participants }: Operation) => participants.nodes.some((part) => part.fromId === actor);
const wasThere = ({ places }: Operation) => places.nodes.some((setting) => setting.toId === place);
const isAdvanceOrStrike = ({ kind }: Operation) => ['ADVANCE', 'AIR_STRIKE'].includes(kind);
const ids = (operations: readonly Operation[]) => operations.map(({ id }) => id);

/** `all` are found by their day, these from whoever or whatever is named. */
describe('the operations of whoever is named, or of kinds, are those of all that they are said of:', () => {
  test.each<[string, () => string, (operation: Operation) => boolean]>([
    ['an actor', () => `where: { actors: ["${actor}"] }`, tookPart],
    ['a place', () => `where: { locations: ["${place}"] }`, wasThere],
    [
      'an actor at a place',
      () => `where: { actors: ["${actor}"], locations: ["${place}"] }`,
      (it) => tookPart(it) && wasThere(it),
    ],
    [
      'an actor or a place',
      () => `where: { or: [{ actors: ["${actor}"] }, { locations: ["${place}"] }] }`,
      (it) => tookPart(it) || wasThere(it),
    ],
    ['anybody but an actor', () => `where: { not: { actors: ["${actor}"] } }`, (it) => !tookPart(it)],
    [
      'an actor, or whatever was a clash',
      () => `where: { or: [{ actors: ["${actor}"] }, { kind: [CLASH] }] }`,
      (it) => tookPart(it) || it.kind === 'CLASH',
    ],
    [
      'an actor, where it was an advance',
      () => `where: { actors: ["${actor}"], kind: [ADVANCE] }`,
      (it) => tookPart(it) && it.kind === 'ADVANCE',
    ],
    ['all', () => '', () => true],
    ['all but clashes', () => 'where: { not: { kind: [CLASH] } }', (it) => it.kind !== 'CLASH'],
    ['advances and air strikes', () => `where: { kind: [ADVANCE, AIR_STRIKE] }`, isAdvanceOrStrike],
    [
      'advances and air strikes of some days',
      () => `where: { kind: [ADVANCE, AIR_STRIKE], day: { from: "2017-06-01", to: "2017-06-03" } }`,
      (it) => isAdvanceOrStrike(it) && it.day >= '2017-06-01' && it.day <= '2017-06-03',
    ],
  ])('%s', async (_, where, belongs) => {
    const expected = all.filter(belongs);
    const { total, found } = await list(where());
    const oldest = await list(`${where()}, orderBy: OLDEST`);
    const before = await list(where(), EARLY);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(found)).toEqual(ids(expected));
    expect(total).toBe(expected.length);
    expect(ids(oldest.found)).toEqual(ids(expected).reverse());
    expect(ids(before.found)).toEqual(ids(early.filter(belongs)));
    expect(before.total).toBe(before.found.length);
    const without = await list(where(), WITHOUT_ONE);
    expect(without.total).toBe(without.found.length);
    expect(without.total).toBeLessThan(total);
  });

  test('nobody', async () => {
    expect(await list('where: { actors: [] }')).toEqual({ total: 0, found: [] });
  });
});
