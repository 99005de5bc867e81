import { describe, expect, test } from 'vitest';
import { api } from '../setup/api.ts';

async function data<T>(query: string): Promise<T> {
  const answer = await api().ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

async function refused(query: string): Promise<unknown> {
  const { errors } = await api().ask(query);
  return errors?.map(({ message, extensions }) => [extensions?.code, extensions?.argument, message]);
}

async function coordinates(query: string): Promise<string[]> {
  const { trace, errors } = await api().ask(query);
  expect(errors).toBeUndefined();
  return trace.map(({ coordinate }) => coordinate).sort();
}

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

describe('accounts', () => {
  test('of one day leave out what can only have been on others', async () => {
    const days = async (asOf: string) => {
      const { accounts } = await data<{ accounts: { statements: { aspect: string; value: string }[] }[] }>(
        `{ accounts(of: "operation:maskana-capture", view: { asOf: "${asOf}", knownAt: "2017-06-20" }) { statements { aspect value } } }`,
      );
      const told = accounts.flatMap(({ statements }) => statements.filter(({ aspect }) => aspect === 'WHEN'));
      return [...new Set(told.map(({ value }) => value))];
    };
    expect(await days('2017-06-03')).toEqual(['2017-06-03']);
    expect(await days('2017-06-05')).toEqual(['2017-06-05']);
    expect(await days('2017-06-09')).toEqual([]);
  });

  test('of a place take in what is said of operations there and of who holds it', async () => {
    const answer = await data<{ accounts: { statements: { matterId: string }[] }[] }>(
      '{ accounts(of: "location:maskana-aleppo") { statements(first: 100) { matterId } } }',
    );
    const matters = new Set(answer.accounts.flatMap(({ statements }) => statements.map(({ matterId }) => matterId)));
    expect(matters).toContain('operation:maskana-capture');
    expect(matters).toContain('CONTROLS:actor:isis>location:maskana-aleppo');
  });

  test('mark as agreed only what all sides that speak of it say', async () => {
    const answer = await data<{ accounts: { statements: { aspect: string; value: string; agreed: boolean }[] }[] }>(
      '{ accounts(of: "operation:maskana-capture") { statements { aspect value agreed } } }',
    );
    const days = answer.accounts.flatMap(({ statements }) => statements.filter(({ aspect }) => aspect === 'WHEN'));
    expect(days.every(({ agreed }) => !agreed)).toBe(true);
    expect(answer.accounts.every(({ statements }) => statements.some(({ agreed }) => agreed))).toBe(true);
  });

  test('of what is not there are refused, and of what nobody speaks of are none', async () => {
    expect(await refused('{ accounts(of: "operation:nowhere") { side } }')).toEqual([
      ['BAD_ARGUMENT', 'of', 'of: there is nothing "operation:nowhere" at this view; search(text:) finds ids'],
    ]);
    expect(await data('{ accounts(of: "source:tass") { side } }')).toEqual({ accounts: [] });
  });
});

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
