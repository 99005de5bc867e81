import type { DateRecord } from '../records.ts';

/** An uncertain date as properties: `when` becomes whenEdtf, whenEarliest, whenLatest and whenPrecision. */
export function dateProperties(field: string, date: DateRecord | null): Record<string, string | null> {
  return {
    [`${field}Edtf`]: date?.edtf ?? null,
    [`${field}Earliest`]: date?.earliest ?? null,
    [`${field}Latest`]: date?.latest ?? null,
    [`${field}Precision`]: date?.precision ?? null,
  };
}

/** The inverse of `dateProperties`. */
export function dateFrom(field: string, properties: object): DateRecord | null {
  const stored = properties as Readonly<Record<string, string | null | undefined>>;
  const edtf = stored[`${field}Edtf`];
  const precision = stored[`${field}Precision`];
  if (edtf == null || precision == null) return null;
  return {
    edtf,
    earliest: stored[`${field}Earliest`] ?? null,
    latest: stored[`${field}Latest`] ?? null,
    precision: precision as DateRecord['precision'],
  };
}
