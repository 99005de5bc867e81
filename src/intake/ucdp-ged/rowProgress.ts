import { SingleBar } from 'cli-progress';

/** Says how far an import is. */
export interface RowProgress {
  reach(rows: number): void;
  end(): void;
}

const MILLISECONDS_A_LINE = 5000;

/** A moving bar with rate and remaining time on a terminal, plain lines some seconds apart elsewhere. */
export function rowProgress(stream: NodeJS.WriteStream, total: number): RowProgress {
  const start = performance.now();
  const paceAt = (rows: number) => pace(rows, total, (performance.now() - start) / 1000);
  return stream.isTTY ? terminal(stream, total, paceAt) : plain(stream, total, paceAt);
}

type Pace = (rows: number) => string;

function terminal(stream: NodeJS.WriteStream, total: number, paceAt: Pace): RowProgress {
  const bar = new SingleBar({
    stream,
    format: '{bar} {value} of {total} rows, {pace}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
  });
  bar.start(total, 0, { pace: '' });
  return { reach: (rows) => bar.update(rows, { pace: paceAt(rows) }), end: () => bar.stop() };
}

function plain(stream: NodeJS.WriteStream, total: number, paceAt: Pace): RowProgress {
  let last = performance.now();
  return {
    reach(rows) {
      if (performance.now() - last < MILLISECONDS_A_LINE) return;
      last = performance.now();
      const percent = total === 0 ? 100 : Math.floor((100 * rows) / total);
      stream.write(
        `${rows.toLocaleString('en')} of ${total.toLocaleString('en')} rows (${percent} %), ${paceAt(rows)}\n`,
      );
    },
    end() {},
  };
}

/** `1,900 rows/s, 2 min 40 s left`. */
export function pace(rows: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? rows / seconds : 0;
  const left = rate > 0 ? duration((total - rows) / rate) : 'unknown time';
  return `${Math.round(rate).toLocaleString('en')} rows/s, ${left} left`;
}

/** `2 h 5 min`, `2 min 40 s`, `40 s`: two units at most. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
