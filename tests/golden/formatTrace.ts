import type { TraceEntry } from '../../src/graph/request.ts';

/** What an answer cost, as a reader wants to see it: a line a statement, in the order sent. */
export function formatTrace(trace: readonly TraceEntry[]): string {
  const lines = trace.map(({ coordinate, keys, rows }) => {
    const asked = keys === undefined ? 'list' : `${keys} ${keys === 1 ? 'key' : 'keys'}`;
    return `${coordinate.padEnd(32)} ${asked.padStart(9)} ${String(rows).padStart(5)} ${rows === 1 ? 'row' : 'rows'}`;
  });
  return `${trace.length} ${trace.length === 1 ? 'statement' : 'statements'}\n${lines.join('\n')}\n`;
}
