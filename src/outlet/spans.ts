import type { JudgedClaim } from '../judgement/claim.ts';
import { beginning, forever, overlap, type Span } from '../judgement/span.ts';

/** The days that a claim names; null where it names none. An end that is unknown or open has none (the sentinels of Span). */
export function namedSpan({ when }: Pick<JudgedClaim, 'when'>): Span | null {
  if (when === null || (when.earliest === null && when.latest === null)) return null;
  return { start: when.earliest ?? beginning, end: when.latest ?? forever };
}

/** The same days as spans that have none in common, in order: never more than there are days. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => compare(a.start, b.start) || compare(a.end, b.end))) {
    const last = merged.at(-1);
    if (last === undefined || !overlap(last, span)) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** The first day of all; null where it is unknown or open. */
export function firstDay(spans: readonly Span[]): string | null {
  const start = spans[0]?.start;
  return start === undefined || start === beginning ? null : start;
}

/** The last day of all, of spans that are merged; null where it is unknown or open. */
export function lastDay(spans: readonly Span[]): string | null {
  const end = spans.at(-1)?.end;
  return end === undefined || end === forever ? null : end;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
