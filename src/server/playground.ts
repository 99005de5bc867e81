import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const BUILT = new URL('../../dist/playground/', import.meta.url);

/** GraphiQL styles by attribute, and Monaco draws its underlines from data: images; nothing comes from another host. */
const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sitrep Graph</title>
<h1>Sitrep Graph</h1>
<p>The playground has not been built yet. Run <code>npm run build</code> and start the server again.</p>
<p>The API is there without it: <code>POST /graphql</code>.</p>
</html>
`;

/**
 * Serves the playground at `/`: the page as `npm run build` left it in `dist/playground`, or a page that says how to build it (503).
 * The headers are set on its own routes only. Files under `assets/` carry a hash in their names and may be kept for a year;
 * the page itself is asked for anew each time.
 */
export async function registerPlayground(app: FastifyInstance, built: URL = BUILT): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onSend', async (request, reply) => {
      reply.headers({
        ...SECURITY_HEADERS,
        vary: 'accept-encoding',
        'cache-control': request.url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    });
    if (existsSync(new URL('index.html', built))) {
      await scope.register(fastifyStatic, {
        root: fileURLToPath(built),
        wildcard: false,
        cacheControl: false,
        preCompressed: true,
      });
    } else {
      scope.get('/', (_request, reply) => reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT));
    }
  });
}
