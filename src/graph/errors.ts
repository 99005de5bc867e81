import { GraphQLError } from 'graphql';

/** The one table of what a caller may be told: code → HTTP status. Everything else is masked behind an incident id. */
export const statusOf = {
  /** An argument is outside its documented range or form. */
  BAD_ARGUMENT: 400,
  /** `after` is no cursor of this list. */
  BAD_CURSOR: 400,
  /** Nothing of that name is there. */
  NOT_FOUND: 404,
  /** The document is deeper, longer or dearer than allowed. */
  LIMIT_EXCEEDED: 400,
  /** The database did not answer in time; ask for less. */
  TIMEOUT: 504,
  /** The database cannot be reached; try again. */
  UNAVAILABLE: 503,
  /** Our bug. */
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof statusOf;

export interface Details {
  /** The argument at fault. */
  readonly argument?: string;
  /** The limit that was passed. */
  readonly limit?: number;
}

/** The caller's mistake: the message reaches them as it stands, so it names the argument and what was expected. */
export function callerError(code: ErrorCode, message: string, details: Details = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: statusOf[code] } } });
}
