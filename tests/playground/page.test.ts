import { readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answeringApp } from './answeringApp.ts';
import { builtPage } from './builtPage.ts';
import { findChromium, startChromium } from './chromium.ts';

const executable = findChromium();
if (executable === undefined) {
  console.warn('The page is not tried in a browser: there is no chromium, chromium-browser or google-chrome on PATH.');
}

describe.runIf(executable !== undefined)('the page in Chromium', () => {
  let app: FastifyInstance;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let host: string;
  let complaints: string[];
  let asked: string[];

  beforeAll(async () => {
    app = await answeringApp(await builtPage());
    host = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await startChromium(executable!);
    context = await firstVisits();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  beforeEach(async () => {
    page = await context.newPage();
    complaints = [];
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(() => page.close());

  /** A browser whose pages find nothing stored by an earlier one. */
  const firstVisits = async () => {
    const visits = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await visits.addInitScript('localStorage.clear()');
    return visits;
  };
  const question = () => page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines').first();
  const answer = () => page.getByRole('region', { name: 'Result Window' });
  const panel = () => page.getByRole('region', { name: 'Examples', exact: true });
  const activeTab = () => page.getByRole('tab', { selected: true });
  const open = async (fragment = '') => {
    await page.goto(`${host}/${fragment}`);
    await question().waitFor();
    await page.getByRole('button', { name: /^(Show|Hide) Documentation Explorer$/ }).waitFor();
  };
  const openExamples = () => page.getByRole('button', { name: 'Show Examples' }).click();

  test('loads with the docs open and without a complaint', async () => {
    await open();
    await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('asks no other host for anything, neither at start nor when a query runs', async () => {
    await open();
    await openExamples();
    await panel().getByRole('button', { name: 'Who holds Maskana' }).click();
    await answer().getByText('Tiger Forces').waitFor();
    await page.waitForLoadState('networkidle');
    expect(new Set(asked)).toEqual(new Set([host]));
  });

  test('lists the examples by group, with the words of the README and each question', async () => {
    await open();
    await openExamples();
    const group = panel().getByRole('region', { name: 'Who holds what' });
    await group.getByText('One town, asked about on different days.').waitFor();
    expect(await group.getByRole('button').allTextContents()).toEqual([
      'Who holds MaskanaWho is said to hold the town, and on how many words?',
      'Two towns at once',
    ]);
    expect(await panel().getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Who holds what', 'Names']);
  });

  test('answers an example in a tab of its own', async () => {
    await open();
    await openExamples();
    await panel().getByRole('button', { name: 'Names in Arabic' }).click();
    await answer().getByText('مسكنة').first().waitFor();
    await activeTab().getByTitle('ArabicNames').waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('goes back to the tab that already holds an example', async () => {
    await open();
    await openExamples();
    await panel().getByRole('button', { name: 'Names in Arabic' }).click();
    await answer().getByText('مسكنة').first().waitFor();
    await panel().getByRole('button', { name: 'Two towns at once' }).click();
    await answer().getByText('ISIS').waitFor();
    await panel().getByRole('button', { name: 'Names in Arabic' }).click();
    await answer().getByText('مسكنة').first().waitFor();
    expect(await page.getByRole('tab').count()).toBe(3);
  });

  test('keeps the chosen tab in sight when there are more than fit', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open();
    await openExamples();
    await panel().getByRole('button', { name: 'Two towns at once' }).click();
    await panel().getByRole('button', { name: 'Names in Arabic' }).click();
    await activeTab().getByTitle('ArabicNames').waitFor();
    const row = (await page.getByRole('tablist').boundingBox())!;
    const rightEdge = async () => {
      const tab = (await activeTab().boundingBox())!;
      return tab.x + tab.width;
    };
    await expect.poll(rightEdge, { timeout: 10_000 }).toBeLessThanOrEqual(row.x + row.width + 1);
  });

  test('shows names of other scripts without frames and printed marks', async () => {
    await open();
    await openExamples();
    await panel().getByRole('button', { name: 'Names in Arabic' }).click();
    await answer().getByText('Aleppo').waitFor();
    expect(await answer().textContent()).not.toContain('U+2068');
    expect(await answer().locator('.unicode-highlight').count()).toBe(0);
  });

  test('underlines a field that the schema does not have', async () => {
    await open(`#${new URLSearchParams({ query: '{ nowhere }' })}`);
    await page.locator('.squiggly-error').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('copies a link that opens the same query and variables anew, without running it', async () => {
    const shared = {
      query: 'query Shared($id: ID!) { location(id: $id) { name } }',
      variables: '{"id": "location:raqqa"}',
    };
    await open(`#${new URLSearchParams(shared)}`);
    await page.getByRole('button', { name: 'Copy a link to this query' }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    const link = String(await page.evaluate('navigator.clipboard.readText()'));

    await page.goto('about:blank');
    await page.goto(link);
    await question().getByText('Shared').waitFor();
    await activeTab().getByTitle('Shared').waitFor();
    expect(await answer().textContent()).not.toContain('Raqqa');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await answer().getByText('Raqqa').waitFor();
  });

  test('follows a link opened in a page already there', async () => {
    await open();
    await page.goto(`${host}/#${new URLSearchParams({ query: 'query Later { __typename }' })}`);
    await question().getByText('Later').waitFor();
    await page.getByRole('tab', { name: 'Later' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});

test('the build ships no source map', async () => {
  const files = readdirSync(await builtPage(), { recursive: true, encoding: 'utf8' });
  expect(files).toContain('index.html');
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});
