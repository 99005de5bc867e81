import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cost, costOf } from '../../../bench/ceilings/cost.ts';
import type { CeilingQuestion, GraphSize } from '../../../bench/ceilings/question.ts';
import { questions } from '../../../bench/ceilings/questions.ts';
import { countingHits, STATEMENTS_PATH, takeStatements } from '../../../bench/servers/countedHits.ts';
import type { Database } from '../../../src/graph/database.ts';
import { createServer } from '../../../src/server/http.ts';

/** Asks questions of a server over a graph of so many operations, which is open before the tests of the file. */
export function costsIn(graph: () => Database, operations: GraphSize): (question: CeilingQuestion) => Promise<Cost> {
  let server: Awaited<ReturnType<typeof createServer>>;
  let url: string;
  beforeAll(async () => {
    const database = graph();
    server = await createServer({ ...database, driver: countingHits(database.driver) }, pino({ level: 'silent' }));
    server.get(STATEMENTS_PATH, takeStatements);
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());
  return (question) => costOf(question, url, operations);
}

/** Holds the answer to each question to its ceilings. */
export function holdAll(costs: (question: CeilingQuestion) => Promise<Cost>): void {
  describe('of whoever has most, within so many statements and hits are told', () => {
    test.each(questions.map((question) => [`${question.name}, ${question.title}`, question] as const))(
      '%s',
      async (_, question) => {
        expect((await costs(question)).wrong).toEqual([]);
      },
    );
  });
}
