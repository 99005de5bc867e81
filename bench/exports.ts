import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readAsked } from '../src/outlet/asked.ts';
import { openExport } from '../src/outlet/exported.ts';
import { FORMATS, formatNamed, textOf } from '../src/outlet/formats.ts';
import { openGraph } from './database.ts';

interface Options {
  readonly operations: string;
  readonly formats: string;
  readonly into?: string;
}

await new Command('exports')
  .description('measures exports of a made-up conflict: time, size, and the most memory that this process took')
  .option('--operations <number>', 'size of the conflict, as in bench', '16000')
  .option('--formats <names>', 'which, parted by commas', Object.keys(FORMATS).join())
  .option('--into <folder>', 'keep the files; left out: they are only hashed')
  .action(measureExports)
  .parseAsync();

async function measureExports({ operations, formats, into }: Options): Promise<void> {
  const graph = await openGraph(Number(operations));
  try {
    for (const name of formats.split(',')) {
      const format = formatNamed(name);
      const hash = createHash('sha256');
      let bytes = 0;
      let peak = 0;
      const counts = new Map<string, number>();
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 20);
      const start = performance.now();
      const exported = await openExport(graph.database, readAsked({}), (what, rows) =>
        counts.set(what, (counts.get(what) ?? 0) + rows),
      );
      const counting = new Transform({
        transform(piece: Buffer, _, done) {
          hash.update(piece);
          bytes += piece.length;
          done(null, into === undefined ? undefined : piece);
        },
      });
      const source = Readable.from(textOf(format, exported), { objectMode: false });
      if (into === undefined) await pipeline(source, counting.resume());
      else await pipeline(source, counting, createWriteStream(join(into, format.file)));
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      const rows = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
      process.stdout.write(
        `${name.padEnd(13)} ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, peak RSS ${(peak / 1e6).toFixed(0)} MB, ${rows}, sha256 ${hash.digest('hex').slice(0, 12)}\n`,
      );
    }
  } finally {
    await graph.close();
  }
}
