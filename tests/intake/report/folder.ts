import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { KnownEntity } from '../../../src/intake/report/directory.ts';
import { formatProblem } from '../../../src/intake/report/problem.ts';
import { type ReportsReading, readReports } from '../../../src/intake/report/readReports.ts';

/** Files that every report of these tests may refer to. */
export const REGISTRIES = {
  'actors.yaml': `isis: { name: Islamic State, kind: armed-group, side: islamic-state }
tiger-forces: { name: Tiger Forces, kind: unit, side: government }
fsa: { name: Free Syrian Army, kind: alliance, side: opposition }
russian-mod: { name: Russian Ministry of Defence, kind: ministry, side: government }
`,
  'locations.yaml': `raqqa: { name: Raqqa, kind: city }
maskana-aleppo: { name: Maskana, kind: town }
`,
  'sources.yaml': `southfront: { name: SouthFront, kind: outlet, side: government, reliability: F }
sana: { name: SANA, kind: agency, side: government, reliability: F }
`,
};

/** The lines of a report before its claims. The first claim stands in line 5. */
export const HEAD = `source: southfront
url: https://southfront.org/x
published: 2017-06-02
claims:
`;

/** A folder with these files, gone when the test is over. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'reports-'));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

/** Reads a folder of the registries and these files; a file of a registry's name stands in its place. */
export async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  known: readonly KnownEntity[] = [],
): Promise<ReportsReading> {
  return readReports(await folder({ ...REGISTRIES, ...files }), known);
}

/** Reads a report `r.yaml` of these claims, which must be without problems. */
export async function readClaims(claims: string): Promise<ReportsReading['records']> {
  const { records, problems } = await read({ 'r.yaml': HEAD + claims });
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return records;
}

/** What is printed of the problems of a folder, with the paths relative to it. */
export async function printed(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await folder({ ...REGISTRIES, ...files });
  const { problems } = await readReports(path);
  return problems.map(formatProblem).join('\n').replaceAll(`${path}/`, '').replaceAll(path, '.');
}

/** What is printed of a report `r.yaml` of these claims. */
export const claims = (text: string) => printed({ 'r.yaml': HEAD + text });
