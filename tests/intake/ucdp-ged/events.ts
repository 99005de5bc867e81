import { readHeader } from '../../../src/intake/ucdp-ged/columns.ts';
import { knownNamesFrom } from '../../../src/intake/ucdp-ged/knownNames.ts';
import { type GedEvent, readRow } from '../../../src/intake/ucdp-ged/row.ts';
import { GLOBAL_COLUMNS, type Row, row } from './madeUp.ts';

/** A graph that knows no names. */
export const NOBODY = knownNamesFrom([], []);

/** The event 7, with what a test wants to differ. */
export function eventOf(further: Row): GedEvent {
  const cells = row(7, further);
  const header = readHeader('made up', GLOBAL_COLUMNS);
  const reading = readRow(
    { line: 2, cells: GLOBAL_COLUMNS.map((name) => cells[name] ?? ''), broken: null },
    header,
    null,
  );
  if ('fault' in reading) throw new Error(`the made-up row is wrong: ${reading.fault.column} ${reading.fault.message}`);
  return reading.event;
}
