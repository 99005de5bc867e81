import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { type Cost, costOf } from '../../bench/ceilings/cost.ts';
import type { CeilingQuestion, GraphSize } from '../../bench/ceilings/question.ts';
import { countingHits, STATEMENTS_PATH, takeStatements } from '../../bench/servers/countedHits.ts';
import type { Database } from '../../src/graph/database.ts';
import { createServer } from '../../src/server/http.ts';

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
