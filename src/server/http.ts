import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyBaseLogger } from 'fastify';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import { createRequest, type GraphRequest } from '../graph/request.ts';
import { prepareView } from '../nodes/View.ts';
import { registerContract } from './contract.ts';
import { registerCors } from './cors.ts';
import { maskErrors } from './errors.ts';
import { registerExports } from './exports.ts';
import { depthRule, limits } from './limits.ts';
import { registerPermalinks } from './permalinks.ts';
import { registerPlayground } from './playground.ts';
import { createSchema } from './schema.ts';
import { tracePlugin } from './trace.ts';

/**
 * The API: `POST /graphql`, its contract at `GET /schema.graphql`, the playground at `/`, exports at
 * `/export/<format>`, permanent links at `/id/<id>`, and `GET /ready`, which answers 200 once questions can be answered. Pages of `origins` may ask from a browser.
 */
export async function createServer(
  database: Database,
  logger: Logger,
  origins: readonly string[] = [],
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
  });
  const apollo = new ApolloServer<GraphRequest>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule],
    formatError: maskErrors(logger),
    // Apollo's own cache hints wrap the resolver of each field, and all that they come to is the header below.
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), tracePlugin],
  });
  await apollo.start();
  await app.register(async (scope) => {
    await registerCors(scope, origins);
    registerContract(scope);
    await scope.register(async (graphql) => {
      graphql.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
      await graphql.register(fastifyApollo(apollo), {
        path: '/graphql',
        context: async () => createRequest(database, prepareView),
      });
    });
  });
  await app.register(async (scope) => registerExports(scope, database, logger));
  await app.register(async (scope) => registerPermalinks(scope, database, logger));
  await registerPlayground(app);
  app.get('/ready', async (_request, reply) => {
    try {
      await database.driver.verifyConnectivity();
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false, why: 'the database does not answer' });
    }
  });
  return app;
}
