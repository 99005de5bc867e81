import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../nodes/resolvers.ts';
import { readTypeDefinitions } from '../typeDefinitions.ts';

/** The schema with its resolvers; a resolver for a field that the SDL does not have, and an interface left unresolved, is an error. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
