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

describe('a briefing', () => {
  const counts = async (args: string) =>
    (
      await data<{ briefing: { firstToldCount: number; contradictedCount: number; changes: { totalCount: number } } }>(
        `{ briefing(${args}) { firstToldCount contradictedCount changes { totalCount } } }`,
      )
    ).briefing;

  test('of a day without a report is empty', async () => {
    expect(await counts('date: "2017-06-12"')).toEqual({
      firstToldCount: 0,
      contradictedCount: 0,
      changes: { totalCount: 0 },
    });
  });

  test('tells of the changes that are asked for between the ends of its day', async () => {
    const { whatChanged } = await data<{ whatChanged: { totalCount: number } }>(
      '{ whatChanged(since: "2017-06-01T23:59:59.999Z", until: "2017-06-02T23:59:59.999Z") { totalCount } }',
    );
    expect((await counts('date: "2017-06-02"')).changes.totalCount).toBe(whatChanged.totalCount);
  });

  test('has each contradiction on the day from which it stands, and on no other', async () => {
    const days = Array.from({ length: 20 }, (_, day) => `2017-06-${String(day + 1).padStart(2, '0')}`);
    const found = await Promise.all(
      days.map((date) =>
        data<{ briefing: { contradicted: { id: string }[] } }>(`{ briefing(date: "${date}") { contradicted { id } } }`),
      ),
    );
    const told = found.flatMap(({ briefing }) => briefing.contradicted.map(({ id }) => id));
    const standing = await data<{ contradictions: { nodes: { id: string; stands: boolean }[] } }>(
      '{ contradictions(view: { knownAt: "2017-06-20T23:59:59.999Z" }) { nodes { id stands } } }',
    );
    const ids = standing.contradictions.nodes.filter(({ stands }) => stands).map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining(ids));
  });

  test('shows what lies below it as it was known at the end of the day', async () => {
    const { briefing } = await data<{ briefing: { firstTold: { operation: { claims: { totalCount: number } } }[] } }>(
      `{ briefing(date: "2017-06-05", about: ["operation:maskana-capture"]) { firstTold { operation { claims { totalCount } } } } }`,
    );
    expect(briefing.firstTold[0]).toEqual({ operation: { claims: { totalCount: 3 } } });
  });

  test('through a lens that hides the news is empty', async () => {
    const lens = 'view: { lens: { excludeSources: ["source:southfront", "source:tsi"] } }';
    expect((await counts(`date: "2017-06-02", ${lens}`)).firstToldCount).toBe(0);
  });

  test.each([
    ['date: "2017-06-02", view: { knownAt: "2017-06-03" }', 'view', 'date stands for it'],
    ['date: "2017-06-02", staleAfterDays: -1', 'staleAfterDays', 'is below 0'],
    [`date: "2017-06-02", about: [${'"a",'.repeat(101)}]`, 'about', 'at most 100'],
  ])('asked with %s is refused', async (args, argument, said) => {
    const [error] = (await refused(`{ briefing(${args}) { date } }`)) as [string, string, string][];
    expect([error?.[0], error?.[1]]).toEqual(['BAD_ARGUMENT', argument]);
    expect(error?.[2]).toContain(said);
  });
});

describe('gaps', () => {
  const names = async (args: string) =>
    (
      await data<{ gaps: { toldByOneSide: { operation: { id: string } }[] } }>(
        `{ gaps(${args}) { toldByOneSide(first: 100) { operation { id } } } }`,
      )
    ).gaps.toldByOneSide.map(({ operation }) => operation.id);

  test('close when somebody else speaks', async () => {
    expect(await names('view: { knownAt: "2017-06-05" }')).toContain('operation:maskana-encirclement');
    const hidden = 'lens: { excludeSources: ["source:southfront", "source:tsi", "source:tass"] }';
    expect(await names(`view: { knownAt: "2017-06-05", ${hidden} }`)).not.toContain('operation:maskana-encirclement');
  });

  test('are looked for among operations that began in the days asked for', async () => {
    const [day, fortnight] = await Promise.all(
      [1, 14].map((days) => names(`days: ${days}, view: { asOf: "2017-06-05", knownAt: "2017-06-06" }`)),
    );
    expect([day?.length !== 0, (fortnight?.length ?? 0) > (day?.length ?? 0)]).toEqual([true, true]);
  });

  test('of places begin on the day on which as many days have passed', async () => {
    const silent = async (days: number) =>
      (
        await data<{ gaps: { silentPlaces: { location: { id: string } }[] } }>(
          `{ gaps(days: ${days}, within: "location:jobar", view: { knownAt: "2017-06-09" }) { silentPlaces { location { id } } } }`,
        )
      ).gaps.silentPlaces.map(({ location }) => location.id);
    expect([await silent(10), await silent(11)]).toEqual([['location:jobar'], []]);
  });

  test('say what was imported by the view, without what the editors take for granted', async () => {
    const span = async (knownAt: string) =>
      (
        await data<{ gaps: { within: unknown } }>(
          `{ gaps(view: { knownAt: "${knownAt}" }) { within { sources reports first } } }`,
        )
      ).gaps.within;
    expect(await span('2017-05-26')).toEqual({ sources: 1, reports: 1, first: '2017-05-26T00:00:00.000Z' });
    expect(await span('2016-01-01')).toEqual({ sources: 0, reports: 0, first: null });
  });

  test('are found by as many statements among many as among few', async () => {
    const query = (days: number, within: string) => `{
      gaps(days: ${days}, within: "${within}", view: { knownAt: "2017-06-08" }) {
        within { note }
        toldByOneSide(first: 100) { operation { name } claimants { name } claims { report { source { name } } } }
        silentPlaces(first: 100) { location { name } lastClaims { says } }
      }
    }`;
    expect(await coordinates(query(7, 'location:syria'))).toEqual(
      await coordinates(query(7, 'location:raqqa-governorate')),
    );
  });

  test.each(['0', '367'])('of %s days are refused', async (days) => {
    expect(await refused(`{ gaps(days: ${days}) { complete } }`)).toEqual([
      ['BAD_ARGUMENT', 'days', `days: ${days} is outside 1 to 366`],
    ]);
  });
});
