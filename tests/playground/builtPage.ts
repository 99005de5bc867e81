import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const BUILT = at('dist/playground-of-tests/');
const EXAMPLES = at('tests/playground/examples/');

/** The page built with the examples of this folder; built again only when a source is newer than what is there. */
export async function builtPage(): Promise<URL> {
  const page = new URL('index.html', BUILT);
  const sources = Math.max(newest(at('web/playground/')), newest(EXAMPLES), modified(at('package-lock.json')));
  if (!existsSync(page) || modified(page) < sources) {
    await build({
      configFile: fileURLToPath(at('web/playground/vite.config.ts')),
      resolve: { alias: { '#examples': fileURLToPath(EXAMPLES).replace(/\/$/, '') } },
      build: { outDir: fileURLToPath(BUILT) },
      logLevel: 'warn',
    });
  }
  return BUILT;
}

function newest(folder: URL): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => modified(new URL(file, folder))));
}

function modified(file: URL): number {
  return statSync(file).mtimeMs;
}
