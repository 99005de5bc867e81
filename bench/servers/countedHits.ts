import type { Driver } from 'neo4j-driver';
import { hitsOf, operatorsOf, unboundedAmong } from '../plan.ts';
import { replacing } from '../replacing.ts';

/** The path at which a server that counts tells the db hits since it was last asked. */
export const HITS_PATH = '/bench/hits';
/** The path at which it tells of each statement. */
export const STATEMENTS_PATH = '/bench/statements';

/** The argument that a server is started with to count. */
export const COUNT_HITS = '--count-hits';

/** Whether this server is started to count, and not to be timed: a profiled statement is slower. */
export const COUNTS_HITS = process.argv.includes(COUNT_HITS);

type Session = ReturnType<Driver['session']>;
type Transaction = Awaited<ReturnType<Session['beginTransaction']>>;
type Runner = Pick<Session, 'run'>;

/** A statement that was run. */
export interface CountedStatement {
  /** What it answers, as our own statements say. */
  readonly coordinate: string;
  readonly hits: number;
  /** Operators of its plan whose cost grows with the graph. */
  readonly unbounded: readonly string[];
}

/** Milliseconds. What is counted is hits: on a slow machine, profiled, a statement may take longer than a question of a caller may. */
const PROFILE_TIMEOUT = 120_000;

let counted: CountedStatement[] = [];

/** All statements since the last call. */
export function takeStatements(): readonly CountedStatement[] {
  const taken = counted;
  counted = [];
  return taken;
}

/** Db hits of all statements since the last call. */
export function takeHits(): number {
  return takeStatements().reduce((sum, { hits }) => sum + hits, 0);
}

/** The driver, with every statement profiled and its db hits counted. */
export function countingHits<D extends Pick<Driver, 'session'>>(driver: D): D {
  return replacing(driver, 'session', (...options: Parameters<Driver['session']>) => countingSession(driver, options));
}

function countingSession(driver: Pick<Driver, 'session'>, options: Parameters<Driver['session']>): Session {
  const session = profiling(driver.session(...options));
  const read = replacing(session, 'executeRead', (work: Parameters<Session['executeRead']>[0], ...rest: []) =>
    session.executeRead((transaction) => work(profiling(transaction)), ...rest),
  );
  return replacing(read, 'beginTransaction', async (...given: Parameters<Session['beginTransaction']>) =>
    profiling<Transaction>(await session.beginTransaction(...given)),
  );
}

function profiling<R extends Runner>(runner: R): R {
  return replacing(runner, 'run', (...[text, values, config]: Parameters<Session['run']>) => {
    // The third argument is a session's only: what it is to a transaction is none of ours.
    const result = runner.run(`PROFILE ${text}`, values, config && { ...config, timeout: PROFILE_TIMEOUT });
    const told = result.then((answer) => {
      const { profile } = answer.summary;
      if (profile !== false) {
        const { coordinate = '' } = (config?.metadata ?? {}) as { readonly coordinate?: string };
        counted.push({ coordinate, hits: hitsOf(profile), unbounded: unboundedAmong(operatorsOf(profile)) });
      }
      return answer;
    });
    return replacing(result, 'then', (...handlers: Parameters<typeof told.then>) => told.then(...handlers));
  });
}
