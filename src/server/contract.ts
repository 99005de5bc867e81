import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readTypeDefinitions } from '../typeDefinitions.ts';

/** `GET /schema.graphql`: the contract, as the files of schema/ state it; 304 to a caller who has it already. */
export function registerContract(scope: FastifyInstance): void {
  const text = readTypeDefinitions();
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  scope.get('/schema.graphql', (request, reply) => {
    reply.headers({ etag, 'cache-control': 'public, max-age=60', 'x-content-type-options': 'nosniff' });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}
