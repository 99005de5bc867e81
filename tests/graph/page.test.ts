import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorOf, pageOfRows } from '../../src/graph/page.ts';

interface Dated {
  readonly id: string;
  readonly day: string;
}

const distinctRows = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), day: fc.constantFrom('2017-06-01', '2017-06-02') }),
  { selector: ({ id }) => id, maxLength: 30 },
);

function pageAfter(rows: readonly Dated[], first: number, after?: string | null) {
  return pageOfRows(rows, { first, after });
}

function readAll(rows: readonly Dated[], first: number): readonly Dated[] {
  const found: Dated[] = [];
  let after: string | null = null;
  for (let pages = 0; pages <= rows.length; pages += 1) {
    const page = pageAfter(rows, first, after);
    found.push(...page.rows);
    if (!page.hasNextPage) return found;
    after = cursorOf(page.rows.at(-1), 'day');
  }
  throw new Error(`${rows.length} rows, and after as many pages there is always a next one`);
}

describe('read page by page', () => {
  test('a list brings every row once, newest first, then by id, whatever the size of the page', () => {
    fc.assert(
      fc.property(distinctRows, fc.integer({ min: 1, max: 7 }), (rows, first) => {
        const read = readAll(rows, first);
        expect(new Set(read)).toEqual(new Set(rows));
        expect(read).toHaveLength(rows.length);
        for (const [index, row] of read.slice(1).entries()) {
          const before = read[index] as Dated;
          expect(before.day > row.day || (before.day === row.day && before.id > row.id)).toBe(true);
        }
      }),
    );
  });

  test('a row that is added before the cursor moves nothing behind it', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, day: '2017-06-01' }));
    const after = cursorOf(pageAfter(rows, 2).rows.at(-1), 'day');
    const more = [...rows, { id: 'z', day: '2017-06-09' }];
    expect(pageAfter(more, 2, after).rows).toEqual(pageAfter(rows, 2, after).rows);
  });

  test('the first page has nothing before it, and a later one has', () => {
    const rows = ['a', 'b'].map((id) => ({ id, day: '2017-06-01' }));
    expect(pageAfter(rows, 1)).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    expect(pageAfter(rows, 1, cursorOf({ id: 'b', day: '2017-06-01' }, 'day'))).toMatchObject({
      hasPreviousPage: true,
      hasNextPage: false,
      rows: [{ id: 'a' }],
    });
  });

  test('a page counts the whole list', async () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, day: '2017-06-01' }));
    expect(await pageAfter(rows, 1).count()).toBe(3);
  });
});

describe('a cursor', () => {
  test('holds any text that a row may be ordered by', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (name, id) => {
        const row = { id, day: name };
        expect(pageAfter([row], 1, cursorOf(row, 'day')).rows).toEqual([]);
      }),
    );
  });

  const bad = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  test.each([
    ['is no cursor at all', 'yesterday'],
    ['is empty', ''],
    ['has one part', bad(['2017-06-02'])],
    ['has three parts', bad(['2017-06-02', 'a', 'b'])],
    ['has a number', bad([1, 'a'])],
    ['has no id', bad(['2017-06-02', null])],
    ['is an object', bad({ day: '2017-06-02', id: 'a' })],
  ])('that %s is the caller’s mistake', (_, cursor) => {
    expect(() => pageAfter([], 1, cursor)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('is no cursor of this list: pass the pageInfo.endCursor of the page before'),
        extensions: expect.objectContaining({ code: 'BAD_CURSOR', argument: 'after', http: { status: 400 } }),
      }),
    );
  });

  test('that is long is quoted in part', () => {
    expect(() => pageAfter([], 1, 'x'.repeat(500))).toThrow(`after: "${'x'.repeat(60)}" is`);
  });
});
