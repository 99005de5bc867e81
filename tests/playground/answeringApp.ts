import { makeExecutableSchema } from '@graphql-tools/schema';
import fastify, { type FastifyInstance } from 'fastify';
import { graphql } from 'graphql';
import { registerPlayground } from '../../src/server/playground.ts';

const LOCATIONS = [
  {
    id: 'location:maskana',
    name: 'Maskana',
    names: ['Maskana', 'مسكنة', '\u2068مسكنة\u2069 (Aleppo)'],
    holder: 'Tiger Forces',
  },
  { id: 'location:raqqa', name: 'Raqqa', names: ['Raqqa', 'الرقة'], holder: 'ISIS' },
];

const schema = makeExecutableSchema({
  typeDefs: `
    "The questions."
    type Query {
      "A location by id."
      location(id: ID!): Location
    }
    "A town."
    type Location {
      id: ID!
      name: String!
      names: [String!]!
      holder: String
    }`,
  resolvers: { Query: { location: (_parent, { id }: { id: string }) => LOCATIONS.find((one) => one.id === id) } },
});

/** The playground with two towns to ask about at `/graphql`. */
export async function answeringApp(built?: URL): Promise<FastifyInstance> {
  const app = fastify();
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    '/graphql',
    ({ body }) =>
      graphql({
        schema,
        source: body.query,
        variableValues: body.variables ?? null,
        operationName: body.operationName ?? null,
      }),
  );
  await registerPlayground(app, built);
  return app;
}
