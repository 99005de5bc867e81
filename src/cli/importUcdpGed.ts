import { basename, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { knownAtOf, readDate } from '../intake/edtf.ts';
import { NOT_MAPPED } from '../intake/ucdp-ged/columns.ts';
import { FileRefused, refuseFile } from '../intake/ucdp-ged/fileRefused.ts';
import type { Edition } from '../intake/ucdp-ged/mapping.ts';
import { duration, rowProgress } from '../intake/ucdp-ged/rowProgress.ts';
import { type Remark, ROWS_A_BATCH, type RunOutcome, runImport } from '../intake/ucdp-ged/run.ts';
import { surveyFile } from '../intake/ucdp-ged/survey.ts';
import { wholeNumber } from './numbers.ts';
import { withGraph } from './withGraph.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly complete?: boolean;
  readonly published?: NonNullable<Edition['published']>;
  readonly refused?: string;
  readonly batch: number;
  readonly by: string;
  readonly json?: boolean;
}

interface Told extends RunOutcome {
  readonly file: string;
  readonly dryRun: boolean;
  readonly refusedFile: string | null;
  readonly seconds: number;
}

/** `sitrep import ucdp-ged FILE` */
export function importUcdpGedCommand(): Command {
  return new Command('ucdp-ged')
    .description('take in the UCDP Georeferenced Event Dataset: a CSV or GeoJSON file as UCDP publishes it')
    .argument('<file>', 'the file; docs/ucdp-ged.md tells what becomes of it')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--complete', 'the file has all events of its countries and months: withdraw those that it lacks')
    .option(
      '--published <date>',
      'when UCDP published the file (EDTF); left out: each row tells by its newest date',
      publication,
    )
    .option('--refused <file>', 'where refused rows go; left out: <file>.refused.csv in this folder')
    .option('--batch <rows>', 'rows a transaction and revision, 1 or more', rowsOf, ROWS_A_BATCH)
    .option('--by <name>', 'who imports, for the revisions', 'sitrep import ucdp-ged')
    .option('--json', 'print JSON for machines')
    .addHelpText(
      'after',
      `
The file is read through first; one that cannot be read for sure is refused as a whole. Rows that are wrong are refused one by
one, and the others are taken in. The same file again changes nothing, and an import that was broken off goes on.
Exit code: 0 all rows are in, 1 a row or the file was refused.

Examples:
  sitrep import ucdp-ged GEDEvent_v23_1.csv --dry-run
  sitrep import ucdp-ged GEDEvent_v23_1.csv --published 2023-06 --complete`,
    )
    .action(async (file: string, _: unknown, command: Command) => {
      const options = givenOptions<Options>(command);
      const told = await importFile(file, options);
      if (told === null || told.refused > 0) process.exitCode = 1;
      if (told !== null) process.stdout.write(options.json ? `${json(told)}\n` : summary(told));
    });
}

/** A command's options, and those that were given to it but that its parent, which has options of the same names, took for its own. */
export function givenOptions<T extends object>(command: Command): T {
  const { parent } = command;
  const taken = Object.entries(parent?.opts() ?? {}).filter(([name]) => parent?.getOptionValueSource(name) === 'cli');
  return { ...command.opts<T>(), ...Object.fromEntries(taken) };
}

/** Null when the file was refused, which has been told then. */
async function importFile(file: string, options: Options): Promise<Told | null> {
  const refusedFile = options.refused ?? `${basename(file)}.refused.csv`;
  const dryRun = options.dryRun === true;
  const start = performance.now();
  try {
    if (resolve(refusedFile) === resolve(file)) {
      refuseFile(file, 0, 0, { message: '--refused names the file itself', expected: 'another file' });
    }
    process.stderr.write(pc.dim(`Checking ${file}\n`));
    const survey = await surveyFile(file);
    const outcome = await withGraph(async (database) => {
      const progress = rowProgress(process.stderr, survey.rows);
      const run = {
        by: options.by,
        dryRun,
        complete: options.complete === true,
        published: options.published ?? null,
        refusedFile,
        rowsABatch: options.batch,
      };
      try {
        return await runImport(database, survey, run, progress.reach);
      } finally {
        progress.end();
      }
    });
    const seconds = (performance.now() - start) / 1000;
    return { file, dryRun, ...outcome, refusedFile: outcome.refused > 0 ? refusedFile : null, seconds };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (options.json) process.stdout.write(`${JSON.stringify({ file, refused: error.problem }, null, 2)}\n`);
    process.stderr.write(`${pc.red('error')} ${error.message}\n`);
    return null;
  }
}

function rowsOf(text: string): number {
  const rows = wholeNumber(text);
  if (rows === 0) throw new InvalidArgumentError('1 or more is expected.');
  return rows;
}

function publication(text: string): NonNullable<Edition['published']> {
  const reading = readDate(text);
  if ('fault' in reading)
    throw new InvalidArgumentError(`${reading.fault.message}; expected: ${reading.fault.expected}.`);
  const knownAt = knownAtOf(reading.date);
  if (knownAt === null) throw new InvalidArgumentError('its last possible day must be told.');
  return { date: reading.date, knownAt };
}

function json(told: Told): string {
  return JSON.stringify(told, (_, value: unknown) => (value instanceof Set ? [...value] : value), 2);
}

const REMARKS: Readonly<Record<Remark, string>> = {
  ESTIMATES_OUT_OF_ORDER: 'low, best and high are out of order; the figure runs from the least to the most of them',
  DEATHS_DO_NOT_ADD_UP: 'the parts of the best estimate do not add up to it; all are kept as they are',
  POINT_DIFFERS_FROM_GEOMETRY: 'the geometry is another point; priogrid_gid confirms latitude and longitude',
  ARTICLES_IN_FREE_TEXT: 'the source articles are free text, from which no report is read',
  ORIGIN_NOT_NAMED: 'the original source is not named',
};

function summary(told: Told): string {
  const { rows, added, changed, unchanged, refused, byType, seconds, dryRun } = told;
  const counts = {
    rows,
    added,
    changed,
    unchanged,
    refused,
    ...(told.withdrawn === null ? {} : { withdrawn: told.withdrawn }),
  };
  const remarks = (Object.keys(REMARKS) as Remark[]).filter((remark) => told.remarks[remark] > 0);
  const notMapped = Object.entries(told.notMapped).filter(([, count]) => count > 0);
  const lines = [
    Object.entries(counts)
      .map(([word, count]) => `${count.toLocaleString('en')} ${word}`)
      .join(', '),
    `state-based ${byType[1]}, non-state ${byType[2]}, one-sided ${byType[3]}`,
    ...remarks.map(
      (remark) =>
        `${String(told.remarks[remark]).padStart(7)} ${told.remarks[remark] === 1 ? 'row' : 'rows'}: ${REMARKS[remark]}`,
    ),
    notMapped.length === 0 ? '' : 'Not taken in, with the number of rows that have it:',
    ...notMapped.map(
      ([name, count]) =>
        `${String(count).padStart(7)} ${name}: ${NOT_MAPPED[name] ?? 'no column of the codebook that is known here'}`,
    ),
    ...scopeLines(told),
    told.refusedFile === null ? '' : `Refused rows with line and reason: ${told.refusedFile}`,
    dryRun ? 'Nothing was written (--dry-run).' : '',
    `${duration(seconds)}, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`,
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function scopeLines({ scope, withdrawn, refused }: Told): string[] {
  if (withdrawn !== null && scope !== null) {
    return [
      `Declared complete for ${scope.from} to ${scope.to} (countries: ${scope.countries.size}); events withdrawn: ${withdrawn}`,
    ];
  }
  return scope !== null && refused > 0 ? ['Nothing is withdrawn while rows are refused.'] : [];
}
