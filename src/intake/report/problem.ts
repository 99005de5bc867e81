/** Something in a file that keeps it from being read, or, as a warning, that a person should look at. */
export interface Problem {
  /** The path as it was given. */
  readonly file: string;
  /** From 1; 0 when the problem is the file as a whole. */
  readonly line: number;
  /** From 1, in UTF-16 units; 0 when the problem is the file as a whole. */
  readonly column: number;
  readonly message: string;
  readonly expected?: string;
  /** What was probably meant. */
  readonly nearMatch?: string;
  /** The line of the file, and how many of its characters from `column` on are meant. */
  readonly excerpt?: { readonly text: string; readonly length: number };
}

/** What is wrong, before it is known where. */
export interface Complaint {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly nearMatch?: string | null | undefined;
}

/** A place in a file. */
export type Position = Pick<Problem, 'file' | 'line' | 'column'> & { readonly excerpt: Problem['excerpt'] };

const WIDEST_EXCERPT = 100;

/** A complaint at a place. */
export function problemAt(position: Position, complaint: Complaint): Problem {
  const { file, line, column, excerpt } = position;
  return {
    file,
    line,
    column,
    message: complaint.message,
    ...(complaint.expected ? { expected: complaint.expected } : {}),
    ...(complaint.nearMatch ? { nearMatch: complaint.nearMatch } : {}),
    ...(excerpt ? { excerpt } : {}),
  };
}

/** The place of a word (without other letters or hyphens around it) in the line of a position; else the position. */
export function wordAt(position: Position, word: string): Position {
  const { column, excerpt } = position;
  if (!excerpt) return position;
  const words = [...excerpt.text.slice(column - 1, column - 1 + excerpt.length).matchAll(/[^\s"']+/g)];
  const found = words.findLast((match) => match[0] === word);
  if (!found) return position;
  return { ...position, column: column + found.index, excerpt: { text: excerpt.text, length: word.length } };
}

/** A complaint about a file as a whole. */
export function problemOfFile(file: string, complaint: Complaint): Problem {
  return problemAt({ file, line: 0, column: 0, excerpt: undefined }, complaint);
}

/**
 * A problem as a compiler would print it: `file:line:column  message`, the line with carets under what is meant, what was
 * expected, and what was probably meant. Control and direction characters of the file are shown as `·`.
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, excerpt } = problem;
  const lines = [`${line > 0 ? `${file}:${line}:${column}` : file}  ${problem.message}`];
  if (excerpt) {
    const start = Math.max(0, Math.min(column - 1 - WIDEST_EXCERPT / 2, excerpt.text.length - WIDEST_EXCERPT));
    const shown = excerpt.text.slice(start, start + WIDEST_EXCERPT);
    const carets = Math.max(1, Math.min(excerpt.length, start + shown.length - column + 1));
    const margin = `  ${line} | `;
    lines.push(
      `${margin}${shown}`,
      `${' '.repeat(margin.length - 2)}| ${' '.repeat(column - 1 - start)}${'^'.repeat(carets)}`,
    );
  }
  if (problem.expected) lines.push(`  expected: ${problem.expected}`);
  if (problem.nearMatch) lines.push(`  did you mean ${problem.nearMatch}?`);
  return lines.map(printable).join('\n');
}

/** In the order in which a reader meets them: by file, line and column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '·');
}
