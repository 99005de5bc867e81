import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const runSchema = z.object({
  /** The process that started the server, and with which it ends. */
  owner: z.number().int().positive(),
  /** The Java process; absent until it has been started. */
  pid: z.number().int().positive().optional(),
  uri: z.string(),
  /** True once Bolt has answered. */
  answering: z.boolean(),
});

/** Who runs the database of a home folder, and where it answers. */
export type Run = z.infer<typeof runSchema>;

/** Claims the home for `run`: false when another process has. Exactly one of several that try at once succeeds. */
export async function claimRunFile(home: string, run: Run): Promise<boolean> {
  const temporary = await writeTemporary(home, run);
  try {
    await link(temporary, runFile(home));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(temporary);
  }
}

/** Replaces the home's run file by one that this process holds already. */
export async function updateRunFile(home: string, run: Run): Promise<void> {
  await rename(await writeTemporary(home, run), runFile(home));
}

/** Stands for a run file that makes no sense: nobody runs with that process id. */
const UNREADABLE: Run = { owner: 2 ** 31 - 1, uri: '', answering: false };

/** The run file's content; undefined when there is none. */
export function readRunFile(home: string): Promise<Run | undefined> {
  return readRun(runFile(home));
}

async function readRun(path: string): Promise<Run | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return runSchema.parse(JSON.parse(text));
  } catch {
    return UNREADABLE;
  }
}

/**
 * Removes the run file if it still is the one given. Another process may have replaced a stale one meanwhile: so the file is
 * first moved aside, which only one can do, and put back if it is another's.
 */
export async function removeRunFile(home: string, judged: Run): Promise<void> {
  if (!isDeepStrictEqual(await readRunFile(home), judged)) return;
  const aside = temporaryName(home);
  try {
    await rename(runFile(home), aside);
    if (!isDeepStrictEqual(await readRun(aside), judged)) await link(aside, runFile(home));
    await unlink(aside);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  }
}

const runFile = (home: string) => join(home, 'run.json');
const temporaryName = (home: string) => join(home, `run.json.${randomUUID()}`);

async function writeTemporary(home: string, run: Run): Promise<string> {
  const temporary = temporaryName(home);
  await writeFile(temporary, `${JSON.stringify(run)}\n`, { mode: 0o600 });
  return temporary;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
