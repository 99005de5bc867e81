/** Records that cannot be stored as they are; nothing was written. The message has a line for each problem. */
export class RecordsError extends Error {
  override name = 'RecordsError';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const SHOWN = 20;

/** @throws RecordsError when there are problems; it shows the first 20. */
export function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more like these`] : [];
  throw new RecordsError([...problems.slice(0, SHOWN), ...more]);
}
