import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beyondRange, type Range, rangeOf, type Term, termsOf, type Where } from '../../src/graph/where.ts';

const KINDS = ['CLASH', 'CAPTURE', 'RAID'];
const SIDES = ['A', 'B'];
const DAYS = ['2017-05-30', '2017-05-31', '2017-06-01', '2017-06-02', '2017-06-03'];

interface Row {
  readonly kind: string;
  readonly side: string;
  /** A day, or a moment of one. */
  readonly day: string;
}

const rows: fc.Arbitrary<Row> = fc.record({
  kind: fc.constantFrom(...KINDS),
  side: fc.constantFrom(...SIDES),
  day: fc.constantFrom(...DAYS, ...DAYS.map((day) => `${day}T14:00:00.000Z`)),
});

const day = fc.option(fc.constantFrom(...DAYS));
const leaves: fc.Arbitrary<Where> = fc.record(
  {
    kind: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS))),
    side: fc.option(fc.uniqueArray(fc.constantFrom(...SIDES))),
    day: fc.option(fc.record({ from: day, to: day })),
  },
  { requiredKeys: [] },
);
const { tree: trees } = fc.letrec<{ tree: Where; leaf: Where }>((tie) => ({
  leaf: leaves,
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    tie('leaf'),
    fc.record({ and: fc.array(tie('tree'), { maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('tree'), { maxLength: 2 }) }),
    fc.record({ not: tie('tree'), kind: fc.constantFrom(undefined, ['RAID']) }),
  ),
}));

/** What the tree says, word for word: parts side by side must all hold. */
function holds(where: Where, row: Row): boolean {
  return Object.entries(where).every(([field, value]) => {
    if (value == null) return true;
    if (field === 'and') return (value as readonly Where[]).every((part) => holds(part, row));
    if (field === 'or') return (value as readonly Where[]).some((part) => holds(part, row));
    if (field === 'not') return !holds(value as Where, row);
    if (field === 'day') return within(value as { from?: string | null; to?: string | null }, row.day.slice(0, 10));
    return (value as readonly string[]).includes(field === 'kind' ? row.kind : row.side);
  });
}

function within({ from, to }: { from?: string | null; to?: string | null }, value: string): boolean {
  return (from == null || value >= from) && (to == null || value <= to);
}

/** As the fragments cypher/fragments/matches.….cypher judge a term. */
function satisfies(term: Term, row: Row): boolean {
  const wanted = (name: string, value: string) =>
    (term[name] as readonly string[] | undefined)?.includes(value) ?? true;
  const unwanted = (name: string, value: string) =>
    (term[name] as readonly string[] | undefined)?.includes(value) ?? false;
  const range = term.day as Range | undefined;
  return (
    wanted('kind', row.kind) &&
    !unwanted('notKind', row.kind) &&
    wanted('side', row.side) &&
    !unwanted('notSide', row.side) &&
    (range === undefined || (row.day >= range.from && row.day <= range.to))
  );
}

/** The terms, or undefined for a tree that is beyond the limit. */
function termsWithin(where: Where): readonly Term[] | undefined {
  try {
    return termsOf(where);
  } catch {
    return undefined;
  }
}

describe('a where tree', () => {
  test('holds of a row exactly if any of its terms does', () => {
    fc.assert(
      fc.property(trees, rows, (where, row) => {
        const terms = termsWithin(where);
        fc.pre(terms !== undefined);
        expect(terms.some((term) => satisfies(term, row))).toBe(holds(where, row));
      }),
      { numRuns: 3_000 },
    );
  });

  test('and its opposite never hold of the same row, and one of them always does', () => {
    fc.assert(
      fc.property(trees, rows, (where, row) => {
        const terms = termsWithin(where);
        const opposite = termsWithin({ not: where });
        fc.pre(terms !== undefined && opposite !== undefined);
        expect(terms.some((term) => satisfies(term, row))).not.toBe(opposite.some((term) => satisfies(term, row)));
      }),
      { numRuns: 3_000 },
    );
  });

  test('lies with every row it holds of in the common range of its terms', () => {
    fc.assert(
      fc.property(trees, rows, (where, row) => {
        const terms = termsWithin(where);
        fc.pre(terms !== undefined && holds(where, row));
        const range = rangeOf(terms, 'day');
        expect(row.day >= range.from && row.day <= range.to).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is told by the common range and what is left of its terms', () => {
    fc.assert(
      fc.property(trees, rows, (where, row) => {
        const terms = termsWithin(where);
        fc.pre(terms !== undefined);
        const range = rangeOf(terms, 'day');
        const within = row.day >= range.from && row.day <= range.to;
        expect(within && beyondRange(terms, 'day').some((term) => satisfies(term, row))).toBe(holds(where, row));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['no tree holds of everything', null, [{}]],
    ['an empty tree holds of everything', {}, [{}]],
    ['no alternative holds of nothing', { or: [] }, []],
    ['the opposite of nothing asked holds of nothing', { not: {} }, []],
    ['values are wanted together', { kind: ['CLASH'], side: ['A'] }, [{ kind: ['CLASH'], side: ['A'] }]],
    [
      'a day means all its moments',
      { day: { from: '2017-06-01', to: '2017-06-02' } },
      [{ day: { from: '2017-06-01', to: '2017-06-02~' } }],
    ],
  ])('%s', (_, where, terms) => {
    expect(termsOf(where)).toEqual(terms);
  });
});

describe('the alternatives of a tree', () => {
  const alternatives = (count: number): Where => ({ or: Array.from({ length: count }, () => ({ kind: ['CLASH'] })) });

  test('may be as many as the limit', () => {
    expect(termsOf(alternatives(64))).toHaveLength(64);
  });

  test('beyond it are refused, with the argument and the limit', () => {
    expect(() => termsOf(alternatives(65))).toThrow(
      expect.objectContaining({
        message: 'where: written out, it has 65 alternatives; at most 64 are allowed',
        extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', argument: 'where', limit: 64 }),
      }),
    );
  });

  test('that multiply are refused before they are written out', () => {
    expect(() => termsOf({ and: Array.from({ length: 30 }, () => alternatives(10)) })).toThrow('alternatives');
  });
});
