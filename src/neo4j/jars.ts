import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isAlive } from './alive.ts';
import type { Progress } from './progress.ts';
import { INSTALL_JAVA_AND_MAVEN, Neo4jUnavailable, USE_ANOTHER_NEO4J } from './unavailable.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The embedded Neo4j's version, as pom.xml has it. */
export const NEO4J_VERSION = pomProperty('neo4j.version');
const JAR_COUNT = Number(pomProperty('neo4j.jars'));

export interface Jars {
  /** Holds `lib` and the class-data archives. */
  readonly folder: string;
  readonly lib: string;
}

/**
 * Neo4j's jars under `dataFolder`, fetched by Maven when they are not there yet (about 120 MB, once).
 *
 * Each fetch copies into a folder of its own, which takes its final name only when complete. A fetch that broke off is
 * resumed from Maven's local repository, never from a half-copied folder, since Maven would take a cut-off jar there for good.
 * Of two processes that fetch at once the first to finish wins.
 * @throws Neo4jUnavailable MAVEN_MISSING or FETCH_FAILED.
 */
export async function ensureJars(dataFolder: string, progress: Progress): Promise<Jars> {
  const folder = join(dataFolder, `neo4j-${NEO4J_VERSION}`);
  const lib = join(folder, 'lib');
  if (await exists(lib)) return { folder, lib };

  await mkdir(folder, { recursive: true });
  await removeAbandonedFetches(folder);
  const partial = join(folder, `lib.partial-${process.pid}-${Date.now()}`);
  try {
    await copyDependencies(partial, progress);
    await rename(partial, lib).catch(async (error: unknown) => {
      if (!(await exists(lib))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return { folder, lib };
}

async function removeAbandonedFetches(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^lib\.partial-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function copyDependencies(outputFolder: string, progress: Progress): Promise<void> {
  const goal = [
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${outputFolder}`,
  ];
  const maven = spawn('mvn', ['--batch-mode', '--file', POM, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] });
  const bar = progress.bar(`Fetching Neo4j ${NEO4J_VERSION} (about 120 MB, once)`, JAR_COUNT);
  const complaints: string[] = [];
  let downloaded = 0;
  let copied = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (/^\[INFO\] Downloaded from .*\.jar /.test(line)) downloaded++;
    if (line.startsWith('[INFO] Copying ')) copied++;
    if (line.startsWith('[ERROR]')) complaints.push(line.replace(/^\[ERROR\] *| *-> \[Help \d+\]$/g, ''));
    bar.reach(Math.max(copied, Math.min(downloaded, JAR_COUNT - 1)));
  });
  createInterface({ input: maven.stderr }).on('line', (line) => complaints.push(line));
  return new Promise<void>((resolve, reject) => {
    maven.on('error', () => reject(mavenMissing()));
    maven.on('close', (code) => (code === 0 ? resolve() : reject(fetchFailed(complaints))));
  }).finally(() => bar.end());
}

function mavenMissing(): Neo4jUnavailable {
  return new Neo4jUnavailable(
    'MAVEN_MISSING',
    `Neo4j's jars are not here yet and Maven, which fetches them, was not found: no \`mvn\` is on PATH.\n` +
      `${INSTALL_JAVA_AND_MAVEN}\n${USE_ANOTHER_NEO4J}`,
  );
}

function fetchFailed(complaints: readonly string[]): Neo4jUnavailable {
  const said = complaints.filter((line) => line !== '' && !/^(?:To see|Re-run|For more|\[Help)/.test(line)).slice(0, 3);
  return new Neo4jUnavailable(
    'FETCH_FAILED',
    `Maven could not fetch Neo4j ${NEO4J_VERSION}. It said:\n${said.map((line) => `  ${line}`).join('\n')}\n` +
      'Run the same command again when the network is back: what has come already is kept. Behind a proxy or a mirror, ' +
      `set it in Maven's settings.xml.\n${USE_ANOTHER_NEO4J}`,
  );
}

function pomProperty(name: string): string {
  const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(readFileSync(POM, 'utf8'))?.[1];
  if (value === undefined) throw new Error(`${POM} has no property ${name}`);
  return value;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
