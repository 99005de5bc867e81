import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { shapes } from '../shapes/shapes.ts';
import { COUNTS_HITS, countingHits, HITS_PATH, takeHits } from './countedHits.ts';
import { namedAddress } from './namedAddress.ts';

/** `POST /<shape>` with the parameters of the shape's statement answers its rows. */
const { uri, username, password, database } = namedAddress();
const plain = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const driver = COUNTS_HITS ? countingHits(plain) : plain;
const app = fastify();
app.get(HITS_PATH, takeHits);
for (const { name, driver: peer } of shapes) {
  if (peer === null) continue;
  app.post(`/${name}`, async ({ body }) => {
    const session = driver.session({ database: database ?? 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(peer.statement, body as Record<string, unknown>);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  });
}
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
