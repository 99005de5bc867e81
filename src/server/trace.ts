import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphRequest } from '../graph/request.ts';

/** A caller who sends the header `sitrep-trace: 1` gets, in `extensions.trace`, the statements that the answer took. */
export const tracePlugin: ApolloServerPlugin<GraphRequest> = {
  async requestDidStart({ request }) {
    if (request.http?.headers.get('sitrep-trace') === undefined) return;
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, trace: contextValue.trace };
      },
    };
  },
};
