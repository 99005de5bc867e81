import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL, type Neo4jGraphQLContext } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { COUNTS_HITS, countingHits, HITS_PATH, takeHits } from './countedHits.ts';
import { namedAddress } from './namedAddress.ts';
import { typeDefs } from './neo4jGraphqlSchema.ts';

const { uri, username, password, database = 'neo4j' } = namedAddress();
const plain = neo4j.driver(uri, neo4j.auth.basic(username, password));
const driver = COUNTS_HITS ? countingHits(plain) : plain;
const comparable = { LT: true, LTE: true, GT: true, GTE: true };
const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparable } } });
const apollo = new ApolloServer<Neo4jGraphQLContext>({
  schema: await library.getSchema(),
  includeStacktraceInErrorResponses: false,
});
await apollo.start();
const app = fastify();
app.get(HITS_PATH, takeHits);
await app.register(fastifyApollo(apollo), {
  path: '/graphql',
  context: async () => ({ sessionConfig: { database, defaultAccessMode: neo4j.session.READ } }),
});
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
