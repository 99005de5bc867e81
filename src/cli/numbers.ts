import { InvalidArgumentError } from 'commander';

/** An option's value that is a whole number, 0 or more. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('a whole number is expected.');
  return number;
}
