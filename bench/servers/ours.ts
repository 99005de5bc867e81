import pino from 'pino';
import { openDatabase } from '../../src/graph/database.ts';
import { createServer } from '../../src/server/http.ts';
import { namedAddress } from './namedAddress.ts';

const app = await createServer(openDatabase(namedAddress()), pino({ level: 'error' }));
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
