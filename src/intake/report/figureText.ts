import type { Complaint } from './problem.ts';

/** What a figure says, without what it counts. Null bounds are open; `>80` includes 80. */
export interface FigureReading {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly text: string;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const FORMS = new RegExp(`^(?:(?<above>>)|(?<below><)|(?<about>~))?(?<first>${NUMBER})(?:\\.\\.(?<last>${NUMBER}))?$`);
const EXPECTED = '80, ">80", "<5", 35..47 or ~23';

/** Reads a figure as a claim gives it: `80`, `>80`, `<5`, `35..47`, `~23`. Numbers are not below zero. */
export function readFigure(given: string | number): { readonly figure: FigureReading } | { readonly fault: Complaint } {
  const text = String(given).replaceAll(/\s+/g, '');
  if (/^[<>~]?-/.test(text)) return { fault: { message: `\`${text}\` is below zero`, expected: EXPECTED } };
  const { above, below, about, first, last } = FORMS.exec(text)?.groups ?? {};
  const signed = above ?? below ?? about;
  if (first === undefined || (last !== undefined && signed !== undefined)) {
    return { fault: { message: `\`${given}\` is no figure`, expected: EXPECTED, nearMatch: repaired(text) } };
  }
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  if (!Number.isSafeInteger(Math.ceil(Math.max(from, to))))
    return { fault: { message: `\`${text}\` is too large to be a figure`, expected: EXPECTED } };
  if (from > to) {
    return {
      fault: {
        message: `\`${text}\` starts above its end`,
        expected: 'the smaller number first',
        nearMatch: `${last}..${first}`,
      },
    };
  }
  return { figure: { low: below ? null : from, high: above ? null : to, approximate: about !== undefined, text } };
}

function repaired(text: string): string | null {
  const candidates = [
    text.replaceAll(',', ''),
    text.replace(/^(\d+)(?:-|–|to)(\d+)$/, '$1..$2'),
    text.replace(/^(\d+)\+$/, '">$1"'),
    text.replace(/^(?:>=|≥|over|morethan|atleast)(\d+)$/i, '">$1"'),
    text.replace(/^(?:<=|≤|under|lessthan|upto)(\d+)$/i, '"<$1"'),
    text.replace(/^(?:about|around|some|ca\.?|c\.|≈)(\d+)$/i, '~$1'),
  ];
  return (
    candidates.find((candidate) => candidate !== text && 'figure' in readFigure(candidate.replaceAll('"', ''))) ?? null
  );
}
