import pino from 'pino';
import { openDatabase } from '../../src/graph/database.ts';
import { createServer } from '../../src/server/http.ts';
import { COUNTS_HITS, countingHits, HITS_PATH, STATEMENTS_PATH, takeHits, takeStatements } from './countedHits.ts';
import { namedAddress } from './namedAddress.ts';

const database = openDatabase(namedAddress());
const driver = COUNTS_HITS ? countingHits(database.driver) : database.driver;
const app = await createServer({ ...database, driver }, pino({ level: 'error' }));
app.get(HITS_PATH, takeHits);
app.get(STATEMENTS_PATH, takeStatements);
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
