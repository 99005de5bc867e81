import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';

/** Java in the background, and beside it a reader of the pipe on fd 3. The kernel closes the pipe when this process ends,
 * however it ends; the reader then asks Java to stop. A class-data archive counts only after a clean end. */
const SUPERVISOR = `
fresh_archive=$1 archive=$2
shift 2
"$@" 3<&- &
server=$!
echo "$server" >&3
{ read -r end <&3; kill -TERM "$server"; } 2>/dev/null &
reader=$!
wait "$server"
status=$?
kill "$reader" 2>/dev/null
if [ "$status" -eq 0 ] && [ -f "$fresh_archive" ]; then mv -f "$fresh_archive" "$archive"; else rm -f "$fresh_archive"; fi
exit "$status"
`;

const STOP_LIMIT_MS = 30_000;

export interface ServerProcess {
  /** The Java process. */
  readonly pid: number;
  hasEnded(): boolean;
  /** Asks the server to stop and waits until it is gone (0.2 to 0.4 s; 6 s where a class-data archive is written). */
  stop(): Promise<void>;
}

export interface ServerProcessOptions {
  readonly java: Java;
  readonly jars: Jars;
  readonly home: string;
  readonly configFolder: string;
  /** Whatever Java prints goes here: a start that fails before Neo4j logs anything is explained only there. */
  readonly consoleLog: string;
  readonly archive: ClassDataArchive;
}

export interface ClassDataArchive {
  readonly path: string;
  readonly written: boolean;
}

/** Starts Neo4j under a supervisor, so that it never outlives this process. Doesn't wait until it answers. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const log = await open(options.consoleLog, 'w', 0o600);
  const freshArchive = `${options.archive.path}.partial-${process.pid}-${Date.now()}`;
  const command = [options.java.command, ...javaArguments(options, freshArchive)];
  const supervisor = spawn('/bin/sh', ['-c', SUPERVISOR, 'neo4j', freshArchive, options.archive.path, ...command], {
    cwd: options.home,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
  });
  const ended = once(supervisor, 'close');
  await once(supervisor, 'spawn');
  await log.close();
  const lifeline = supervisor.stdio[3];
  if (!(lifeline instanceof Socket)) throw new Error('fd 3 of the supervisor is not a pipe');
  const pid = await readPid(lifeline);
  supervisor.unref();
  lifeline.unref();

  const hasEnded = () => supervisor.exitCode !== null || supervisor.signalCode !== null;
  return {
    pid,
    hasEnded,
    async stop() {
      supervisor.ref();
      lifeline.destroy();
      if (hasEnded()) return;
      const stopped = await Promise.race([ended.then(() => true), wait(STOP_LIMIT_MS, false, { ref: false })]);
      if (!stopped) process.kill(pid, 'SIGKILL');
      await ended;
    },
  };
}

async function readPid(lifeline: Socket): Promise<number> {
  const lines = createInterface({ input: lifeline });
  const [line] = await once(lines, 'line');
  lines.close();
  return Number(line);
}

function javaArguments(options: ServerProcessOptions, freshArchive: string): string[] {
  const { path, written } = options.archive;
  return [
    '-Xms512m',
    '-Xmx1g',
    // Of a heap this small: G1 took a quarter more CPU to plan statements, and a sixth more to import.
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    written ? `-XX:SharedArchiveFile=${path}` : `-XX:ArchiveClassesAtExit=${freshArchive}`,
    '-cp',
    `${options.jars.lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${options.home}`,
    `--config-dir=${options.configFolder}`,
  ];
}
