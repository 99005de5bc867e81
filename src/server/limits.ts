import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError } from 'graphql';

/** Bounds on a request from outside. They are on from the first day; golden queries stay well within them. */
export const limits = {
  /** Fields inside fields. */
  depth: 14,
  /** Tokens of a document; a long question has a few hundred. */
  tokens: 2_000,
  /** Bytes of a request. */
  body: 128 * 1024,
  /** Exports at the same time; each reads the whole graph. */
  exports: 2,
} as const;

export const depthRule = maxDepthRule({
  n: limits.depth,
  ignoreIntrospection: true,
  propagateOnRejection: false,
  onReject: [
    (context, _error) => {
      context?.reportError(
        new GraphQLError(
          `the question is more than ${limits.depth} fields deep: ask in two steps, by the ids of the first answer`,
          {
            extensions: { code: 'LIMIT_EXCEEDED', limit: limits.depth },
          },
        ),
      );
    },
  ],
});
