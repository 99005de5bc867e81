import type { Driver } from 'neo4j-driver';
import { hitsOf } from '../hits.ts';
import { replacing } from '../replacing.ts';

/** The path at which a server that counts tells the db hits since it was last asked. */
export const HITS_PATH = '/bench/hits';

/** The argument that a server is started with to count. */
export const COUNT_HITS = '--count-hits';

/** Whether this server is started to count, and not to be timed: a profiled statement is slower. */
export const COUNTS_HITS = process.argv.includes(COUNT_HITS);

type Session = ReturnType<Driver['session']>;
type Transaction = Awaited<ReturnType<Session['beginTransaction']>>;
type Runner = Pick<Session, 'run'>;

let hits = 0;

/** Db hits of all statements since the last call. */
export function takeHits(): number {
  const taken = hits;
  hits = 0;
  return taken;
}

/** The driver, with every statement profiled and its db hits added up. */
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
  return replacing(runner, 'run', (text: string, ...rest: [never]) => {
    const result = runner.run(`PROFILE ${text}`, ...rest);
    const counted = result.then((answer) => {
      if (answer.summary.profile !== false) hits += hitsOf(answer.summary.profile);
      return answer;
    });
    return replacing(result, 'then', (...handlers: Parameters<typeof counted.then>) => counted.then(...handlers));
  });
}
