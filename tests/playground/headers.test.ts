import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answeringApp } from './answeringApp.ts';

describe('a built page', () => {
  const folder = mkdtempSync(`${tmpdir()}/page-`);
  let app: FastifyInstance;

  beforeAll(async () => {
    mkdirSync(`${folder}/assets`);
    writeFileSync(`${folder}/index.html`, '<title>The page</title>');
    writeFileSync(`${folder}/assets/main-a1b2c3.js`, 'plain');
    writeFileSync(`${folder}/assets/main-a1b2c3.js.gz`, gzipSync('compressed'));
    app = await answeringApp(pathToFileURL(`${folder}/`));
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  test('is what is found at the root', async () => {
    const answer = await app.inject('/');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('<title>The page</title>');
  });

  test('lets scripts, fonts, workers and requests come from this host only', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/(script|font|worker|connect)-src|https?:|\*|unsafe-eval|blob:/);
  });

  test('may not be framed', async () => {
    expect((await app.inject('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('says that types must not be guessed and that no address is passed on', async () => {
    expect((await app.inject('/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test('is asked for anew each time', async () => {
    expect((await app.inject('/')).headers['cache-control']).toBe('no-cache');
  });

  test('has files with a hash in their names that may be kept for a year, and that are under the same policy', async () => {
    const { headers } = await app.inject('/assets/main-a1b2c3.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test('comes compressed to a browser that takes it', async () => {
    const answer = await app.inject({ url: '/assets/main-a1b2c3.js', headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(gunzipSync(answer.rawPayload).toString()).toBe('compressed');
  });

  test('comes plain to a browser that takes nothing else, and tells caches to mind the difference', async () => {
    const answer = await app.inject('/assets/main-a1b2c3.js');
    expect(answer.body).toBe('plain');
    expect(answer.headers.vary).toBe('accept-encoding');
  });

  test('gives out no file beside its own', async () => {
    expect((await app.inject('/../package.json')).statusCode).toBe(404);
    expect((await app.inject('/assets/%2e%2e/%2e%2e/package.json')).statusCode).toBe(404);
  });

  test('leaves the headers of other routes alone', async () => {
    const answer = await app.inject({ url: '/graphql', method: 'POST', payload: { query: '{ __typename }' } });
    expect(answer.headers).not.toHaveProperty('content-security-policy');
  });
});

describe('without a built page', () => {
  test('the answer says how to build it and where the API is', async () => {
    const app = await answeringApp(pathToFileURL(`${tmpdir()}/there-is-no-page-here/`));
    const answer = await app.inject('/');
    await app.close();
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('npm run build');
    expect(answer.body).toContain('/graphql');
  });
});
