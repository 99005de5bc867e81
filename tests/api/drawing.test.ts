import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { createServer as serveExamples, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describe as describeThing } from '../../examples/typed-client/main.ts';
import { createServer } from '../../src/server/http.ts';
import { findChromium, startChromium } from '../playground/chromium.ts';
import { api } from '../setup/api.ts';

const executable = findChromium();
if (executable === undefined) {
  console.warn('The examples are not drawn: there is no chromium, chromium-browser or google-chrome on PATH.');
}

const examples = fileURLToPath(new URL('../../examples/draw/', import.meta.url));
let server: Awaited<ReturnType<typeof createServer>>;
let host: string;

beforeAll(async () => {
  server = await createServer(api().database, pino({ level: 'error' }), ['localhost']);
  host = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

describe.runIf(executable !== undefined)('an example page of another origin draws', () => {
  let pages: ViteDevServer;
  let browser: Browser;

  beforeAll(async () => {
    pages = await serveExamples({
      configFile: false,
      root: examples,
      cacheDir: fileURLToPath(new URL('../../node_modules/.cache/examples/', import.meta.url)),
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    });
    await pages.listen();
    browser = await startChromium(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** The page once it shows something, and what the browser complained of until then. */
  async function drawn(name: string, sign: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const asksForIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !asksForIcon) complaints.push(message.text());
    });
    const address = pages.httpServer?.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await page.goto(`http://127.0.0.1:${port}/${name}.html?api=${host}/graphql`);
    await page.waitForSelector(sign, { state: 'attached', timeout: 40_000 });
    return { page, complaints };
  }

  test('the FSA and what surrounds it, by Cytoscape.js', async () => {
    const { page, complaints } = await drawn('cytoscape', '#graph canvas');
    const inked = await page.evaluate(
      `[...document.querySelectorAll('#graph canvas')].some((canvas) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0))`,
    );
    expect(inked).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('the Baath Dam as known on 2 June, with what was contested, by D3', async () => {
    const { page, complaints } = await drawn('d3', '#graph circle title');
    expect(await page.locator('circle title').allTextContents()).toContain('Baath Dam');
    expect(await page.locator('line[stroke="#d9480f"]').count()).toBeGreaterThan(0);
    expect(await page.locator('circle[cx="NaN"], circle:not([cx])').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('ISIS and two steps around it, by sigma.js, or says that there is no WebGL', async () => {
    const { page, complaints } = await drawn('sigma', 'body[data-drawn]');
    const said = String(await page.locator('body').getAttribute('data-drawn'));
    expect(Number.parseInt(said, 10)).toBeGreaterThan(100);
    if (said.includes('no WebGL')) console.warn(`sigma.js has drawn nothing: ${said}`);
    else expect(await page.locator('#graph canvas').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

test('the typed client asks and reads its answer by the generated types', async () => {
  const lines = await describeThing(`${host}/graphql`, 'actor:fsa');
  expect(lines).toContain('Free Syrian Army BACKED_BY United States (AFFIRMED)');
});

test('docs/draw-the-graph.md shows the pages as they are', () => {
  const text = readFileSync('docs/draw-the-graph.md', 'utf8');
  const shown = ['ask.js', 'cytoscape.html', 'd3.html', 'sigma.html'].filter(
    (name) => !text.includes(readFileSync(`${examples}${name}`, 'utf8').trim()),
  );
  expect(shown).toEqual([]);
});
