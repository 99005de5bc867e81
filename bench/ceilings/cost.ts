import { type CountedStatement, STATEMENTS_PATH } from '../servers/countedHits.ts';
import type { CeilingQuestion, GraphSize } from './question.ts';

/** What an answer took, beside the most that it may. */
export interface Cost {
  readonly question: CeilingQuestion;
  readonly statements: readonly CountedStatement[];
  readonly hits: number;
  readonly most: number;
  /** What is wrong with it; empty where nothing is. */
  readonly wrong: readonly string[];
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks a question of a server that counts (`servers/countedHits.ts`) and that nobody else asks. */
export async function costOf(question: CeilingQuestion, server: string, operations: GraphSize): Promise<Cost> {
  await statementsSince(server);
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.query }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  const statements = await statementsSince(server);
  const hits = statements.reduce((sum, statement) => sum + statement.hits, 0);
  const most = question.hits[operations];
  const isRefused = errors.some(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
  const refusal = question.refusedAt?.includes(operations) ?? false;
  const wrong = [
    ...errors.filter(() => !(refusal && isRefused)).map(({ message }) => message),
    ...(refusal && !isRefused ? ['answered, and was to be refused'] : []),
    ...(refusal || question.findsNothing || isFound(data) ? [] : ['nothing is found']),
    ...(statements.length > question.statements ? ['statements'] : []),
    ...(hits > most ? ['db hits'] : []),
    ...statements.flatMap(({ coordinate, unbounded }) =>
      unbounded.filter((operator) => operator !== question.mayScan).map((operator) => `${operator} in ${coordinate}`),
    ),
  ];
  return { question, statements, hits, most, wrong };
}

/** Whether an answer tells more than nulls, zeros and empty lists. */
function isFound(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).some(isFound) : Boolean(value);
}

async function statementsSince(server: string): Promise<readonly CountedStatement[]> {
  const response = await fetch(server + STATEMENTS_PATH);
  return (await response.json()) as readonly CountedStatement[];
}
