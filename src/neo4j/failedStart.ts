/** What a server that did not come up has left behind. */
export interface FailedStart {
  readonly home: string;
  /** logs/neo4j.log */
  readonly neo4jLog: string;
  /** What Java itself printed. */
  readonly console: string;
  /** Seconds after which it was given up, if it had not ended by itself. */
  readonly givenUpAfter?: number;
}

/** Whether the port that seemed free was taken before Neo4j could bind it: another port will do. */
export function isPortTaken(failed: FailedStart): boolean {
  return /PortBindException|BindException/.test(lastStart(failed.neo4jLog));
}

/** Says in a sentence or two why Neo4j did not start and what to do. Its own exit says nothing. */
export function explainFailedStart(failed: FailedStart): string {
  const log = lastStart(failed.neo4jLog);
  const everything = `${log}\n${failed.console}`;
  const see = `See ${failed.home}/logs/neo4j.log and ${failed.home}/logs/console.log.`;
  if (log.includes('FileLockException')) {
    return `another Neo4j is using ${failed.home}. Stop that one, or choose another folder with SITREP_DATA.`;
  }
  if (isPortTaken(failed)) return `its port was taken by another program. Try again. ${see}`;
  if (/No space left on device/.test(everything)) return `the disk that holds ${failed.home} is full. ${see}`;
  if (/OutOfMemoryError|Could not reserve enough space|insufficient memory/.test(everything)) {
    return `the machine has too little free memory: it needs about 1.5 GB (heap up to 1 GB, page cache 256 MB). ${see}`;
  }
  if (failed.givenUpAfter !== undefined) return `it did not answer within ${failed.givenUpAfter} seconds. ${see}`;
  const causes = [...log.matchAll(/^Caused by: (?:[\w.$]+: )?(.*)$/gm)];
  const error = /^\S+ \S+ ERROR (.*)$/m.exec(log)?.[1];
  const reason = causes.at(-1)?.[1] ?? error ?? failed.console.trim().split('\n').at(-1);
  return reason === undefined || reason === '' ? `it gave no reason. ${see}` : `${reason} ${see}`;
}

/** Neo4j appends to its log: earlier starts are none of our business. */
function lastStart(log: string): string {
  return log.slice(Math.max(0, log.lastIndexOf('INFO  Starting...')));
}
