import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jAddress } from '../../src/settings.ts';
import { COUNT_HITS } from './countedHits.ts';

export type ServerName = 'ours' | 'neo4jGraphql' | 'driver';

export interface RunningServer {
  readonly name: ServerName;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a server in a Node process of its own, so that its CPU can be told from that of the others.
 * @param purpose one that counts profiles its statements and tells their db hits at HITS_PATH
 */
export async function startServer(
  name: ServerName,
  address: Neo4jAddress,
  purpose: 'timed' | 'counting',
): Promise<RunningServer> {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const own = purpose === 'counting' ? [COUNT_HITS] : [];
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...own], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: '/usr/bin:/bin',
      NODE_ENV: 'production',
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: address.username,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
    },
  });
  const ended = once(child, 'exit');
  const url = await Promise.race([firstLine(child.stdout), ended.then(() => undefined)]);
  if (url === undefined || child.pid === undefined) throw new Error(`the server ${name} ended before it answered`);
  return {
    name,
    url,
    pid: child.pid,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input })) return line;
  return undefined;
}
