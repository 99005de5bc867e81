import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitrep } from '../setup/sitrep.ts';
import { emptyGraph, importInto } from '../store/graph.ts';
import { war } from '../store/records.ts';

const database = emptyGraph();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('An export is written to a file, or to standard output byte for byte the same, with how much it was on standard error', async () => {
  await importInto(database, war());
  const file = join(folder, 'war.graphml');
  const [toFile, toOutput] = await Promise.all([
    sitrep(['export', 'graphml', '-o', file]),
    sitrep(['export', 'graphml']),
  ]);
  expect([toFile.code, toFile.out, toFile.err]).toEqual([
    0,
    '',
    // Slower than the bar's pace, lines of how far it is come before.
    expect.stringMatching(/^Exported \d+ entities, \d+ relationships\.\n$/m),
  ]);
  expect(toOutput.out).toBe(await readFile(file, 'utf8'));
  expect(toOutput.out.endsWith('</graphml>\n')).toBe(true);
  expect(await readdir(folder)).toEqual(['war.graphml']);
});

test('A wrong format and a wrong option are refused in a sentence, with what may be meant, and leave no file', async () => {
  const [format, option] = await Promise.all([
    sitrep(['export', 'grahpml', '-o', join(folder, 'x')]),
    sitrep(['export', 'gexf', '--exclude-sources', 'gazete', '-o', join(folder, 'x')]),
  ]);
  expect([format.code, format.err]).toEqual([
    1,
    expect.stringContaining('error: there is no format "grahpml": did you mean graphml?'),
  ]);
  expect([option.code, option.err]).toEqual([
    1,
    expect.stringMatching(/^error: --exclude-sources: there is no source "gazete"/),
  ]);
  expect((await readdir(folder)).includes('x')).toBe(false);
});
