import { callerError } from './errors.ts';

/** A `where` tree as the SDL has it: lists of values, ranges, and/or/not. */
export interface Where {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
  readonly [field: string]: unknown;
}

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** One conjunction: per field the values wanted (`kind`), the values not wanted (`notKind`) and the range (`day`). */
export type Term = Readonly<Record<string, readonly string[] | Range>>;

const MAX_TERMS = 64;
const EVERYTHING: Range = { from: '', to: '\uffff' };

/** Brings a tree into disjunctive normal form: it holds where any term holds. No tree: one term that always holds. */
export function termsOf(where: Where | null | undefined): readonly Term[] {
  return where == null ? [{}] : normalise(where, false);
}

/** The range that all terms lie in, for one field: a bound the planner can seek by. */
export function rangeOf(terms: readonly Term[], field: string): Range {
  const ranges = terms.map((term) => (term[field] as Range | undefined) ?? EVERYTHING);
  return {
    from: ranges.map(({ from }) => from).reduce((least, from) => (from < least ? from : least), '\uffff'),
    to: ranges.map(({ to }) => to).reduce((most, to) => (to > most ? to : most), ''),
  };
}

/** What is left to ask where the range of a field is kept to: a single term says no more of the field than that. */
export function beyondRange(terms: readonly Term[], field: string): readonly Term[] {
  const [only, ...others] = terms;
  if (only === undefined || others.length > 0) return terms;
  const { [field]: _, ...rest } = only;
  return [rest];
}

function normalise(where: Where, negated: boolean): readonly Term[] {
  const parts: (readonly Term[])[] = [];
  for (const [field, value] of Object.entries(where)) {
    if (value == null) continue;
    if (field === 'not') parts.push(normalise(value as Where, !negated));
    else if (field === 'and')
      parts.push(
        combine(
          (value as readonly Where[]).map((part) => normalise(part, negated)),
          negated,
        ),
      );
    else if (field === 'or')
      parts.push(
        combine(
          (value as readonly Where[]).map((part) => normalise(part, negated)),
          !negated,
        ),
      );
    else parts.push(leaf(field, value, negated));
  }
  return combine(parts, negated);
}

/** All of the parts (or, of negated ones, any). */
function combine(parts: readonly (readonly Term[])[], any: boolean): readonly Term[] {
  if (any) return limited(parts.flat());
  return parts.reduce<readonly Term[]>(
    (terms, part) => limited(terms.flatMap((left) => part.map((right) => merge(left, right)))),
    [{}],
  );
}

function limited(terms: readonly Term[]): readonly Term[] {
  if (terms.length > MAX_TERMS) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `where: written out, it has ${terms.length} alternatives; at most ${MAX_TERMS} are allowed`,
      {
        argument: 'where',
        limit: MAX_TERMS,
      },
    );
  }
  return terms;
}

function leaf(field: string, value: unknown, negated: boolean): readonly Term[] {
  if (Array.isArray(value)) {
    const values = value as readonly string[];
    return [{ [negated ? `not${field[0]?.toUpperCase()}${field.slice(1)}` : field]: values }];
  }
  const { from, to } = value as { from?: string | null; to?: string | null };
  if (!negated) return [{ [field]: { from: from ?? EVERYTHING.from, to: endOf(to) } }];
  return [
    ...(from == null ? [] : [{ [field]: { from: '', to: justBefore(from) } }]),
    ...(to == null ? [] : [{ [field]: { from: endOf(to), to: '\uffff' } }]),
  ];
}

/** A day stands for all its moments: `2017-06-02~` sorts after every time of that day and before the next day. */
function endOf(day: string | null | undefined): string {
  return day == null ? EVERYTHING.to : `${day}~`;
}

function justBefore(day: string): string {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return endOf(before);
}

function merge(left: Term, right: Term): Term {
  const merged: Record<string, readonly string[] | Range> = { ...left };
  for (const [field, value] of Object.entries(right)) {
    const other = merged[field];
    if (other === undefined) merged[field] = value;
    else if (Array.isArray(value))
      merged[field] = mergeValues(field, other as readonly string[], value as readonly string[]);
    else merged[field] = intersect(other as Range, value as Range);
  }
  return merged;
}

function mergeValues(field: string, left: readonly string[], right: readonly string[]): readonly string[] {
  if (/^not[A-Z]/.test(field)) return [...new Set([...left, ...right])];
  return left.filter((value) => right.includes(value));
}

function intersect(left: Range, right: Range): Range {
  return { from: left.from > right.from ? left.from : right.from, to: left.to < right.to ? left.to : right.to };
}
