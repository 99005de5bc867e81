import { cypher } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import { hitsOf } from '../plan.ts';
import { replacing } from '../replacing.ts';

type Session = ReturnType<Database['driver']['session']>;
type Work = Parameters<Session['executeWrite']>[0];
type Transaction = Parameters<Work>[0];
type Summary = Awaited<ReturnType<Transaction['run']>>['summary'];

/** What the statements of one file cost in a run. */
export interface StatementCost {
  /** As in traces: `store.readHashes`. */
  readonly coordinate: string;
  runs: number;
  rows: number;
  /** In the server, until its last row was told; to the millisecond. */
  milliseconds: number;
  /** null where it was not asked for. */
  hits: number | null;
}

export interface TimedDatabase {
  readonly database: Database;
  readonly statements: ReadonlyMap<string, StatementCost>;
  /** Milliseconds from the last answer of a transaction to its end. */
  readonly commits: () => number;
}

const COORDINATES: ReadonlyMap<string, string> = new Map(
  Object.entries(cypher).flatMap(([folder, statements]) =>
    Object.entries(statements as Readonly<Record<string, { readonly text?: string }>>).flatMap(([name, { text }]) =>
      text === undefined ? [] : [[text, `${folder}.${name}`] as const],
    ),
  ),
);

/** The database, with what each statement of its write transactions costs noted. Counting db hits makes them slower. */
export function timed(database: Database, countHits: boolean): TimedDatabase {
  const statements = new Map<string, StatementCost>();
  let commits = 0;
  let answered = performance.now();

  const note = (text: string, parameters: Readonly<Record<string, unknown>>, summary: Summary) => {
    const coordinate = COORDINATES.get(text) ?? text.slice(0, 40);
    const cost = statements.get(coordinate) ?? { coordinate, runs: 0, rows: 0, milliseconds: 0, hits: null };
    statements.set(coordinate, cost);
    cost.runs += 1;
    const [list] = Object.values(parameters).filter((value) => Array.isArray(value));
    cost.rows += list?.length ?? 0;
    cost.milliseconds += Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter);
    if (summary.profile !== false) cost.hits = (cost.hits ?? 0) + hitsOf(summary.profile);
  };
  const ofTransaction = (transaction: Transaction) =>
    replacing(transaction, 'run', (text: string, parameters = {}) => {
      const result = transaction.run(countHits ? `PROFILE ${text}` : text, parameters);
      const waiting = result.then((answer) => {
        answered = performance.now();
        note(text, parameters, answer.summary);
        return answer;
      });
      return replacing(result, 'then', (...handlers: Parameters<typeof waiting.then>) => waiting.then(...handlers));
    });
  const ofSession = (session: Session) =>
    replacing(session, 'executeWrite', async (work: Work) => {
      const result = await session.executeWrite((transaction) => work(ofTransaction(transaction)));
      commits += performance.now() - answered;
      return result;
    });
  const driver = replacing(database.driver, 'session', (...options: Parameters<Database['driver']['session']>) =>
    ofSession(database.driver.session(...options)),
  );
  return { database: { ...database, driver }, statements, commits: () => commits };
}
