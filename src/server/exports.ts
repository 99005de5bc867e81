import { finished, Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import { callerError } from '../graph/errors.ts';
import { type Given, readAsked } from '../outlet/asked.ts';
import { openExport } from '../outlet/exported.ts';
import { FORMATS, formatNamed, textOf } from '../outlet/formats.ts';
import { answerErrors } from './errors.ts';
import { limits } from './limits.ts';

/**
 * `GET /export` lists the formats; `GET /export/<format>` streams the graph at the view that the query string asks for. What
 * goes wrong before the first byte is told as GraphQL errors are; after it the connection is broken, so that half a file is never
 * taken for a whole one. A caller who goes away ends the reading.
 */
export function registerExports(scope: FastifyInstance, database: Database, logger: Logger): void {
  let running = 0;
  answerErrors(scope, logger);
  scope.get('/export', async () => ({
    formats: Object.entries(FORMATS).map(([format, { about, mediaType }]) => ({
      format,
      about,
      mediaType,
      address: `/export/${format}`,
    })),
  }));
  scope.route<{ Params: { format: string }; Querystring: Given }>({
    method: ['GET', 'HEAD'],
    url: '/export/:format',
    async handler(request, reply) {
      const format = formatNamed(request.params.format);
      const asked = readAsked(request.query);
      if (running >= limits.exports) {
        reply.header('retry-after', 30);
        throw callerError('UNAVAILABLE', `${running} exports are running, which is all at once: try again later`, {
          limit: limits.exports,
        });
      }
      running += 1;
      // Sent or broken off, whoever ends it.
      finished(reply.raw, () => {
        running -= 1;
      });
      const exported = await openExport(database, asked);
      reply.headers({
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="${format.file}"`,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      if (request.method === 'HEAD') return reply.send();
      return reply.send(Readable.from(textOf(format, exported), { objectMode: false }));
    },
  });
}
