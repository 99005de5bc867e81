/** A record as the driver holds it: values by position. */
export interface FlatRecord {
  get(index: number): unknown;
}

/** A row that breaks the contract. It fails its own key only, never the batch. */
export class RowError extends Error {
  override name = 'RowError';
}

export function required<T>(value: unknown, coordinate: string): T {
  if (value == null)
    throw new RowError(`${coordinate} is required, and the row has none: it has ${JSON.stringify(value)}`);
  return value as T;
}

export function optional<T>(value: unknown): T | null {
  return (value ?? null) as T | null;
}

export function list<T>(value: unknown): readonly T[] {
  return (value ?? []) as readonly T[];
}

/** A list of embedded values, stored as one JSON text each. */
export function texts<T>(value: unknown): readonly T[] {
  return list<string>(value).map((text) => JSON.parse(text) as T);
}

export function distinct(value: unknown): readonly string[] {
  return [...new Set(list<string>(value))];
}

export function labelOf<T extends string>(labels: unknown, wanted: readonly T[]): T | undefined {
  return wanted.find((label) => list<string>(labels).includes(label));
}

export function unknownLabel(type: string, labels: unknown): RowError {
  return new RowError(
    `a row of ${type} has the labels ${list<string>(labels).join(', ')}: none of them is a type of it`,
  );
}
