import type { Statement } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest } from '../graph/request.ts';

/** Runs a part of a root field, and writes it into the trace. */
export async function ask<Row>(
  request: GraphRequest,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const records = await read<Row>(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.toObject());
}

/** What a caller is told who asks for too much, and the argument by which to ask for less. */
export interface Limit {
  readonly limit: number;
  readonly argument: string;
  /** Where it follows on `<argument>: more than <limit> `. */
  readonly sentence: string;
}

/**
 * The rows of a statement that brings one more than the limit.
 * @throws a LIMIT_EXCEEDED error for the caller where there are more: none is left out without a word.
 */
export async function askWithin<Row>(
  request: GraphRequest,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  { limit, argument, sentence }: Limit,
): Promise<readonly Row[]> {
  const rows = await ask<Row>(request, statement, parameters);
  if (rows.length <= limit) return rows;
  throw callerError('LIMIT_EXCEEDED', `${argument}: more than ${limit} ${sentence}`, { argument, limit });
}
