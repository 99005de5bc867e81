import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from '../graph/database.ts';
import { CONTEXT } from '../outlet/jsonLdContext.ts';
import { describeId } from '../outlet/permalink.ts';
import { answerErrors } from './errors.ts';

/** What the playground asks of a thing that a permanent link leads to. */
const QUESTIONS: Readonly<Record<string, string>> = {
  Claim: `query ($id: ID!) {
  claim(id: $id) {
    says
    polarity
    mode
    when { edtf }
    claimants { name }
    report { title url published { edtf } source { name licence } }
  }
}`,
  Report: `query ($id: ID!) {
  report(id: $id) {
    title
    url
    published { edtf }
    source { name licence }
    claims { nodes { id says } }
  }
}`,
  Operation: `query ($id: ID!) {
  operation(id: $id) {
    name
    kind
    day
    standing
    evidence { rule forCount againstCount corroboration { independentOrigins } }
    claims { nodes { says polarity report { url } } }
  }
}`,
};
const ANY_ENTITY = `query ($id: ID!) {
  node(id: $id) {
    ... on Entity { name names { text language strength } }
  }
}`;

/**
 * `GET /id/<id>`: a claim, report, actor, place, operation or source under an address that stays. JSON with a text to cite it by;
 * JSON-LD (PROV-O) for `application/ld+json`; a browser is sent to the playground, where a question about it is filled in.
 */
export function registerPermalinks(scope: FastifyInstance, database: Database, logger: Logger): void {
  answerErrors(scope, logger);
  scope.get<{ Params: { '*': string } }>('/id/*', async (request, reply) => {
    const { id, type, cite, thing } = await describeId(database, request.params['*']);
    reply.header('vary', 'accept');
    const wanted = preferred(request);
    if (wanted === 'text/html') {
      const fields = new URLSearchParams({ query: QUESTIONS[type] ?? ANY_ENTITY, variables: JSON.stringify({ id }) });
      return reply.redirect(`/#${fields}`, 303);
    }
    const permalink = `${request.protocol}://${request.host}/id/${encodeURI(id)}`;
    if (wanted === 'application/ld+json') {
      return reply.type(wanted).send({ '@context': CONTEXT, ...thing });
    }
    return { id, type, permalink, cite: `${cite}. Sitrep Graph, ${permalink}`, thing };
  });
}

const OFFERED = ['application/json', 'application/ld+json', 'text/html'] as const;

/** What the caller names first of what is offered, as browsers and clients of linked data do. */
function preferred({ headers }: FastifyRequest): (typeof OFFERED)[number] {
  const named = (headers.accept ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  return named.flatMap((type) => OFFERED.find((offered) => offered === type) ?? [])[0] ?? OFFERED[0];
}
