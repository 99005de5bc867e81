import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npx vite build web/playground` writes `dist/playground`; `npx vite web/playground` serves the sources, with the API of port 4000. */
export default defineConfig({
  root: here('./'),
  base: './',
  publicDir: false,
  resolve: { alias: { '#examples': here('../../tests/golden') } },
  worker: { format: 'es' },
  plugins: [compress()],
  build: {
    outDir: here('../../dist/playground'),
    emptyOutDir: true,
    sourcemap: false,
    // Content-Security-Policy lets no script and no font in as a data: address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // "use client" in a dependency means nothing here, and would be reported once a file.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
