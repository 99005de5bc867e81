import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Lays a `.gz` beside each text file of the build, for a server that sends it to browsers that take it. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(file)) continue;
        writeFileSync(`${dir}/${file}.gz`, gzipSync(readFileSync(`${dir}/${file}`)));
      }
    },
  };
}
