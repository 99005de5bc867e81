import { SingleBar } from 'cli-progress';
import pc from 'picocolors';

export interface Bar {
  reach(count: number): void;
  end(): void;
}

/** Where a long start says how far it is. */
export interface Progress {
  line(text: string): void;
  bar(title: string, total: number): Bar;
}

type TerminalOrNot = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Progress on a stream: a moving bar on a terminal, plain lines (one a quarter) elsewhere. */
export function progressOn(stream: TerminalOrNot): Progress {
  const { dim } = pc.createColors(stream.isTTY === true);
  const line = (text: string) => void stream.write(`${dim(text)}\n`);
  return {
    line,
    bar: stream.isTTY ? (title, total) => terminalBar(stream, title, total) : (t, n) => plainBar(line, t, n),
  };
}

/** Says nothing. */
export const silent: Progress = { line: () => {}, bar: () => ({ reach: () => {}, end: () => {} }) };

function terminalBar(stream: TerminalOrNot, title: string, total: number): Bar {
  const bar = new SingleBar({
    stream,
    format: `${title} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { reach: (count) => bar.update(Math.min(count, total)), end: () => bar.stop() };
}

function plainBar(line: (text: string) => void, title: string, total: number): Bar {
  line(title);
  let quarter = 0;
  return {
    reach(count) {
      const reached = Math.floor((4 * count) / total);
      if (reached <= quarter) return;
      quarter = reached;
      line(`${title}: ${25 * quarter} %`);
    },
    end: () => {},
  };
}
