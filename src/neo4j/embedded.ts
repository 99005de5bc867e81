import { access, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jAddress } from '../settings.ts';
import { answers } from './answers.ts';
import { explainFailedStart, type FailedStart, isPortTaken } from './failedStart.ts';
import { configFolder, prepareHome } from './home.ts';
import { ensureJars, type Jars, NEO4J_VERSION } from './jars.ts';
import { findJava, type Java } from './java.ts';
import type { Progress } from './progress.ts';
import { claimRunFile, type Run, removeRunFile, updateRunFile } from './runFile.ts';
import { addressOf, findRunning } from './running.ts';
import { type ServerProcess, startServerProcess } from './serverProcess.ts';
import { Neo4jUnavailable, USE_ANOTHER_NEO4J } from './unavailable.ts';

const START_LIMIT_MS = 120_000;
const PORT_TRIES = 3;

export interface Embedded {
  readonly address: Neo4jAddress;
  readonly kind: 'embedded' | 'attached';
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataFolder: string;
  readonly javaHome: string | undefined;
  readonly home: string;
  readonly progress: Progress;
}

/** The database of a home folder: the server that runs on it already, or else one started here. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  requirePosix(process.platform);
  const running = await findRunning(options.home, options.progress);
  if (running !== undefined) return attached(running);

  const java = await findJava(options.javaHome);
  const jars = await ensureJars(options.dataFolder, options.progress);
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const run: Run = { owner: process.pid, uri: `bolt://127.0.0.1:${port}`, answering: false };
    if (!(await claimRunFile(options.home, run))) {
      const other = await findRunning(options.home, options.progress);
      if (other !== undefined) return attached(other);
      continue;
    }
    options.progress.line(`Starting Neo4j ${NEO4J_VERSION} on ${options.home}`);
    const started = await start(options.home, run, port, java, jars);
    if ('address' in started) return started;
    if (!isPortTaken(started) || tries === PORT_TRIES) {
      throw new Neo4jUnavailable(
        'START_FAILED',
        `Neo4j did not start: ${explainFailedStart(started)}\n${USE_ANOTHER_NEO4J}`,
      );
    }
  }
}

/** @throws Neo4jUnavailable UNSUPPORTED_PLATFORM on Windows, where nothing would end the server with its parent. */
export function requirePosix(platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  throw new Neo4jUnavailable(
    'UNSUPPORTED_PLATFORM',
    `The embedded Neo4j runs on Linux and macOS, not on Windows itself; inside WSL it does.\n${USE_ANOTHER_NEO4J}`,
  );
}

const attached = (address: Neo4jAddress): Embedded => ({ address, kind: 'attached', stop: async () => {} });

async function start(
  home: string,
  claimed: Run,
  port: number,
  java: Java,
  jars: Jars,
): Promise<Embedded | FailedStart> {
  let run = claimed;
  let server: ServerProcess | undefined;
  try {
    const password = await prepareHome(home, port, java, jars);
    const archive = join(jars.folder, `classes-${java.identity}.jsa`);
    server = await startServerProcess({
      java,
      jars,
      home,
      configFolder: configFolder(home),
      consoleLog: join(home, 'logs', 'console.log'),
      archive: { path: archive, written: await exists(archive) },
    });
    run = { ...run, pid: server.pid };
    await updateRunFile(home, run);
    const address = addressOf(run, password);
    if (!(await answersInTime(address, server))) {
      const givenUp = server.hasEnded() ? {} : { givenUpAfter: START_LIMIT_MS / 1000 };
      await server.stop();
      await removeRunFile(home, run);
      return { ...(await readFailedStart(home)), ...givenUp };
    }
    run = { ...run, answering: true };
    await updateRunFile(home, run);
    return { address, kind: 'embedded', stop: stopOnce(home, run, server) };
  } catch (error) {
    await server?.stop();
    await removeRunFile(home, run);
    throw error;
  }
}

function stopOnce(home: string, run: Run, server: ServerProcess): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= server.stop().then(() => removeRunFile(home, run));
    return stopping;
  };
}

async function answersInTime(address: Neo4jAddress, server: ServerProcess): Promise<boolean> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!server.hasEnded() && Date.now() < deadline) {
    if (await answers(address)) return true;
    await wait(50);
  }
  return false;
}

async function readFailedStart(home: string): Promise<FailedStart> {
  const read = (name: string) => readFile(join(home, 'logs', name), 'utf8').catch(() => '');
  return { home, neo4jLog: await read('neo4j.log'), console: await read('console.log') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
