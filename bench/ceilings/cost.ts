import { Client } from 'undici';
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
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks a server that counts each of the questions, one after the other. */
export async function costsOf(
  questions: readonly CeilingQuestion[],
  url: string,
  operations: GraphSize,
): Promise<readonly Cost[]> {
  const client = new Client(url, { bodyTimeout: 120_000, headersTimeout: 120_000 });
  try {
    const costs: Cost[] = [];
    for (const question of questions) costs.push(await costOf(question, client, operations));
    return costs;
  } finally {
    await client.close();
  }
}

async function costOf(question: CeilingQuestion, client: Client, operations: GraphSize): Promise<Cost> {
  await statementsSince(client);
  const { body } = await client.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.query }),
  });
  const { errors = [] } = (await body.json()) as Answer;
  const statements = await statementsSince(client);
  const hits = statements.reduce((sum, statement) => sum + statement.hits, 0);
  const most = question.hits[operations];
  const isRefused = errors.some(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
  const refusal = question.refusedAt?.includes(operations) ?? false;
  const wrong = [
    ...errors.filter(() => !(refusal && isRefused)).map(({ message }) => message),
    ...(refusal && !isRefused ? ['answered, and was to be refused'] : []),
    ...(statements.length > question.statements ? ['statements'] : []),
    ...(hits > most ? ['db hits'] : []),
    ...statements.flatMap(({ coordinate, unbounded }) =>
      unbounded.filter((operator) => operator !== question.mayScan).map((operator) => `${operator} in ${coordinate}`),
    ),
  ];
  return { question, statements, hits, most, wrong };
}

async function statementsSince(client: Client): Promise<readonly CountedStatement[]> {
  const { body } = await client.request({ method: 'GET', path: STATEMENTS_PATH });
  return (await body.json()) as readonly CountedStatement[];
}
