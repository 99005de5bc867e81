import { clearLine, cursorTo } from 'node:readline';
import type { Exported } from '../outlet/exported.ts';

/** Says how far an export is. */
export interface ExportProgress {
  readonly reached: Exported['reached'];
  /** Says how much it was in all. */
  end(): void;
}

const MILLISECONDS_A_LINE = 5_000;
const MILLISECONDS_A_MOVE = 100;

/** A line that changes on a terminal, a plain line now and then elsewhere: how much there will be is not known before it was read. */
export function exportProgress(stream: NodeJS.WriteStream): ExportProgress {
  const counts = new Map<string, number>();
  const pause = stream.isTTY ? MILLISECONDS_A_MOVE : MILLISECONDS_A_LINE;
  let last = performance.now();
  const text = () => [...counts].map(([what, count]) => `${count.toLocaleString('en')} ${what}`).join(', ');
  const show = (line: string) => {
    if (stream.isTTY) {
      cursorTo(stream, 0);
      clearLine(stream, 0);
    }
    stream.write(line);
  };
  return {
    reached(what, rows) {
      counts.set(what, (counts.get(what) ?? 0) + rows);
      if (performance.now() - last < pause) return;
      last = performance.now();
      show(stream.isTTY ? text() : `${text()}\n`);
    },
    end: () => show(`Exported ${text() || 'metadata'}.\n`),
  };
}
