import { GraphQLError } from 'graphql';
import { ClaimMode, Reliability, ReviewState, Side } from '../generated/types.ts';
import { callerError } from '../graph/errors.ts';
import { nearMatch } from '../intake/nearMatch.ts';
import { DateScalar, DateTimeScalar } from '../nodes/scalars.ts';
import type { AskedView } from './metadata.ts';

/** What may be asked of an export: the parts of View and Lens, by the same names. */
export const PARAMETERS = {
  asOf: 'what was true on this day: 2017-06-02; left out: on any day',
  knownAt: 'what had been published by this moment: 2017-06-02T14:00:00Z, or a day from its start; left out: whenever',
  excludeSources: 'ids of sources whose reports and own words do not count, between commas',
  minReliability: 'the least reliable source that still counts: A, B, C, D or E (Admiralty code)',
  sides: `only claims made by these sides, between commas: ${Object.values(Side).join(', ')}`,
  modes: `only claims of these modes, between commas: ${Object.values(ClaimMode).join(', ')}; left out: all`,
  reviewStates: `only claims in these review states, between commas: ${Object.values(ReviewState).join(', ')}; left out: all but REJECTED`,
} as const;

export type Parameter = keyof typeof PARAMETERS;

/** Parameters as they come from a query string or a command line: a text, or several where it was given more than once. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the view that is asked for.
 * @throws BAD_ARGUMENT that names the parameter, says what was expected and, where there is one, what is near.
 */
export function readAsked(given: Given): AskedView {
  for (const name of Object.keys(given)) if (!(name in PARAMETERS)) throw unknownParameter(name);
  return {
    asOf: one('asOf', given, (text) => DateScalar.parseValue(text)),
    knownAt: one('knownAt', given, (text) => DateTimeScalar.parseValue(text)),
    lens: {
      excludeSources: many('excludeSources', given, (text) => text),
      minReliability: one('minReliability', given, oneOf('minReliability', Object.values(Reliability))),
      sides: many('sides', given, oneOf('sides', Object.values(Side))),
      modes: many('modes', given, oneOf('modes', Object.values(ClaimMode))),
      reviewStates: many('reviewStates', given, oneOf('reviewStates', Object.values(ReviewState))),
    },
  };
}

function unknownParameter(name: string): GraphQLError {
  const near = nearMatch(name, Object.keys(PARAMETERS));
  const what = near === null ? `the parameters are ${Object.keys(PARAMETERS).join(', ')}` : `did you mean ${near}?`;
  return wrong(name, `there is no such parameter; ${what}`);
}

function one<T>(name: Parameter, given: Given, read: (text: string) => T): T | null {
  const texts = textsOf(given[name]);
  const [text] = texts;
  if (text === undefined) return null;
  if (texts.length > 1) throw wrong(name, `it was given ${texts.length} times; once is expected`);
  return named(name, () => read(text));
}

/** Sorted and each once, so that the order in which they are asked for cannot show. */
function many<T extends string>(name: Parameter, given: Given, read: (text: string) => T): readonly T[] | null {
  const texts = textsOf(given[name]);
  if (texts.length === 0) return null;
  const parts = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  if (parts.includes('')) throw wrong(name, 'a value between commas is empty');
  return [...new Set(parts.map((part) => named(name, () => read(part))))].sort();
}

function textsOf(value: Given[string]): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function oneOf<T extends string>(name: Parameter, values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    const near = values.find((value) => value === text.toUpperCase()) ?? nearMatch(text, values);
    throw wrong(name, `"${text}" is none of ${values.join(', ')}${near === null ? '' : `: did you mean ${near}?`}`);
  };
}

/** Says of which parameter an error of a scalar is. */
function named<T>(name: Parameter, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.argument !== undefined) throw error;
    throw wrong(name, error.message);
  }
}

function wrong(argument: string, message: string): GraphQLError {
  return callerError('BAD_ARGUMENT', `${argument}: ${message}`, { argument });
}
