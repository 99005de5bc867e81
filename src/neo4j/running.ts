import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jAddress } from '../settings.ts';
import { isAlive } from './alive.ts';
import { answers } from './answers.ts';
import { readPassword } from './home.ts';
import type { Progress } from './progress.ts';
import { type Run, readRunFile, removeRunFile } from './runFile.ts';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;
const PAUSE_MS = 50;

/**
 * The server that runs on a home already, if one does. Waits for one that is starting or stopping, and clears away the run
 * file of one that is no more. A process id may have been given to another program since, and a port too: so a server counts
 * only if it takes the home's password.
 */
export async function findRunning(home: string, progress: Progress): Promise<Neo4jAddress | undefined> {
  let waitingFor: 'start' | 'stop' | undefined;
  let deadline = 0;
  for (;;) {
    const run = await readRunFile(home);
    if (run === undefined) return undefined;
    const address = await answering(home, run);
    if (address !== undefined) return address;

    const next = expected(run);
    if (next !== undefined && next !== waitingFor) {
      deadline = Date.now() + (next === 'start' ? START_LIMIT_MS : STOP_LIMIT_MS);
      progress.line(`Waiting for the ${next} of the Neo4j on ${home} by process ${run.owner}`);
    }
    waitingFor = next;
    if (next === undefined || Date.now() > deadline) await removeRunFile(home, run);
    else await wait(PAUSE_MS);
  }
}

export function addressOf(run: Run, password: string): Neo4jAddress {
  return { uri: run.uri, username: 'neo4j', password, database: 'neo4j' };
}

async function answering(home: string, run: Run): Promise<Neo4jAddress | undefined> {
  if (!run.answering || !isAlive(run.owner)) return undefined;
  const password = await readPassword(home);
  if (password === undefined) return undefined;
  const address = addressOf(run, password);
  return (await answers(address)) ? address : undefined;
}

/** What a server that doesn't answer is about to do; undefined when its processes are gone. */
function expected(run: Run): 'start' | 'stop' | undefined {
  if (isAlive(run.owner) && !run.answering) return 'start';
  return run.pid !== undefined && isAlive(run.pid) ? 'stop' : undefined;
}
