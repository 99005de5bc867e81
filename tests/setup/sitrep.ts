import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testAddress } from './graph.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const program = fileURLToPath(new URL('../../bin/sitrep.js', import.meta.url));

/** The command line as a user runs it in a folder, against the database of the tests. */
export function sitrep(args: readonly string[], folder?: string): Promise<Ended> {
  const { uri, username, password } = testAddress;
  const env = { PATH: '/usr/bin:/bin', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, cwd: folder }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}
