import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Any port of this machine, for pages under development. */
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Lets pages of these origins ask from a browser: `localhost` stands for every port of this machine, `*` for every page.
 * Nothing that is answered depends on a cookie. Only routes of this scope are opened.
 */
export async function registerCors(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, {
    origin: origins.includes('*') ? '*' : origins.map((origin) => (origin === 'localhost' ? LOCAL : origin)),
    methods: ['GET', 'POST'],
    maxAge: 600,
  });
}
