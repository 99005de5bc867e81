import { z } from 'zod';
import { nearMatch } from '../nearMatch.ts';
import { complain } from './shapeProblems.ts';

/** A closed list of the schema as a person writes it: `air-strike` for AIR_STRIKE, `A` and `NE` as they are. */
export interface ClosedList<Value extends string> {
  /** What one of its values is called: `role`. */
  readonly noun: string;
  readonly written: readonly string[];
  /** The value of a written form, in any case. */
  readonly read: (text: string) => Value | undefined;
  /** The shape of one written value. */
  readonly shape: z.ZodType<Value>;
}

/** A closed list from a const object of the generated types. One-letter and compass values keep their capitals. */
export function closedList<Value extends string>(
  noun: string,
  values: Readonly<Record<string, Value>>,
): ClosedList<Value> {
  const byWritten = new Map<string, Value>();
  for (const value of Object.values(values)) byWritten.set(writtenForm(value), value);
  const written = [...byWritten.keys()];
  const read = (text: string): Value | undefined => byWritten.get(writtenForm(text.toUpperCase().replaceAll('-', '_')));
  const shape = z
    .string()
    .transform((text, context): Value => {
      const value = read(text);
      if (value !== undefined) return value;
      complain(context, {
        message: `\`${text}\` is no ${noun}`,
        expected: written.join(', '),
        nearMatch: nearMatch(text, written),
      });
      return z.NEVER;
    })
    .meta({ id: noun.replaceAll(' ', '-'), enum: [...new Set([...written, ...byWritten.values()])] });
  return { noun, written, read, shape };
}

function writtenForm(value: string): string {
  return value.length <= 2 ? value : value.toLowerCase().replaceAll('_', '-');
}
