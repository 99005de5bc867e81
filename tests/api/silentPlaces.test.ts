import { expect, test } from 'vitest';
import { api } from '../setup/api.ts';

interface Told {
  readonly id: string;
  readonly knownAt: string;
}

interface Answer {
  readonly operations?: {
    readonly nodes: readonly {
      readonly places: { readonly nodes: readonly { readonly toId: string }[] };
      readonly claims: { readonly nodes: readonly Told[] };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  readonly claims?: { readonly nodes: readonly (Told & { readonly objectId: string })[] };
  readonly gaps?: {
    readonly silentPlaceCount: number;
    readonly silentPlaces: readonly {
      readonly location: { readonly id: string };
      readonly lastToldAt: string;
      readonly claimCount: number;
      readonly lastClaims: readonly { readonly id: string }[];
    }[];
  };
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await api().ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

/** The claims about each place, gathered from the list of operations and that of claims. */
async function claimsOfPlaces(view: string): Promise<Map<string, Map<string, string>>> {
  const places = new Map<string, Map<string, string>>();
  const note = (place: string, { id, knownAt }: Told) =>
    places.set(place, (places.get(place) ?? new Map<string, string>()).set(id, knownAt));
  for (let after: string | null = null, more = true; more; ) {
    const { operations } = await ask(
      `query ($after: String) { operations(first: 50, after: $after, view: ${view}) {
        nodes { places(first: 100, view: {}) { nodes { toId } } claims(first: 100) { nodes { id knownAt } } }
        pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    for (const { places: at, claims } of operations?.nodes ?? []) {
      for (const { toId } of at.nodes) for (const claim of claims.nodes) note(toId, claim);
    }
    more = operations?.pageInfo.hasNextPage ?? false;
    after = operations?.pageInfo.endCursor ?? null;
  }
  const { claims } = await ask(
    `{ claims(where: { relationship: [CONTROLS] }, first: 100, view: ${view}) { nodes { id knownAt objectId } } }`,
  );
  for (const claim of claims?.nodes ?? []) note(claim.objectId, claim);
  return places;
}

test.each([
  ['at the end', '{ knownAt: "2017-08-01" }'],
  ['as known by an early day', '{ knownAt: "2017-06-06T00:00:00Z" }'],
  ['through the claims of one side', '{ knownAt: "2017-08-01", lens: { sides: [OPPOSITION] } }'],
  ['without a source', '{ knownAt: "2017-08-01", lens: { excludeSources: ["source:sohr"] } }'],
])('a place is silent since the last of all claims about it that the view lets through: %s', async (_, view) => {
  const told = await claimsOfPlaces(view);
  const { gaps } = await ask(`{ gaps(days: 1, view: ${view}) {
    silentPlaceCount
    silentPlaces(first: 100) { location { id } lastToldAt claimCount lastClaims(first: 100) { id } }
  } }`);
  expect(gaps?.silentPlaces.length).toBeGreaterThan(5);
  for (const { location, lastToldAt, claimCount, lastClaims } of gaps?.silentPlaces ?? []) {
    const claims = [...(told.get(location.id) ?? [])];
    const last = claims
      .map(([, knownAt]) => knownAt)
      .sort()
      .at(-1);
    expect([location.id, lastToldAt, claimCount]).toEqual([location.id, last, claims.length]);
    const ids = claims.filter(([, knownAt]) => knownAt === last).map(([id]) => id);
    expect(lastClaims.map(({ id }) => id).sort()).toEqual(ids.sort());
  }
});
