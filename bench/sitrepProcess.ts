import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Neo4jAddress } from '../src/settings.ts';

const PROGRAM = fileURLToPath(new URL('../bin/sitrep.js', import.meta.url));

/** How a process ended: its exit code, or null where a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a user runs it, on the database at an address; `folder` is where it works. */
export function startSitrep(
  args: readonly string[],
  { uri, username, password }: Neo4jAddress,
  folder: string,
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { process: child, ended };
}
