import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, statusOf } from '../graph/errors.ts';

/** Codes of errors in the document itself, which Apollo and graphql-js find before anything runs. docs/errors.md has a line on each. */
export const DOCUMENT_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the caller sees of an error: their own mistakes as they are, all else as an incident that the log explains. */
export function maskErrors(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    if (isLimit(formatted)) return { ...formatted, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } };
    const code = String(formatted.extensions?.code);
    const told = DOCUMENT_CODES.has(code) || (code in statusOf && original instanceof GraphQLError);
    if (told) return withoutInternals(formatted);
    const incident = randomUUID();
    logger.error({ err: original, incident, path: formatted.path }, 'a question failed');
    return {
      message: `Something went wrong on our side (incident ${incident}). It has been logged under that number.`,
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL', incident },
    };
  };
}

/** Apollo gives every error of a validation rule its own code, also that of the rule about depth. */
function isLimit({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'GRAPHQL_VALIDATION_FAILED' && extensions.limit !== undefined;
}

function withoutInternals(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** Outside GraphQL errors are answered in the same form, with the status of their code. */
export function answerErrors(scope: FastifyInstance, logger: Logger): void {
  const mask = maskErrors(logger);
  scope.setErrorHandler((error, _request, reply) => {
    const formatted = mask(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error);
    const status = statusOf[formatted.extensions?.code as ErrorCode] ?? 500;
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [formatted] });
  });
}
