import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../src/settings.ts';

export interface OtherProcess {
  /** What it printed: how it opened the database, or why it could not. */
  readonly kind?: string;
  readonly uri?: string;
  readonly message?: string;
  readonly process: ChildProcess;
  /** Lets it stop what it started, and end. */
  end(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./openingProcess.ts', import.meta.url));

/** Opens the embedded database of `home` in another process, whose environment is ours but for `environment`. */
export async function openInOtherProcess(
  home: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<OtherProcess> {
  const changes = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const child = spawn('/usr/bin/env', [...changes, process.execPath, '--import', 'tsx', PROGRAM, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    ...JSON.parse(line),
    process: child,
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Full path of the Java that the embedded Neo4j uses. */
export function javaPath(): string {
  const { javaHome } = readSettings();
  if (javaHome !== undefined) return `${javaHome}/bin/java`;
  return execFileSync('/bin/sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim();
}
