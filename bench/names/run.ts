import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeInBulk } from '../conflict/bulk.ts';
import { withEmptyGraph } from '../embedded.ts';
import { machine, runLine, writeSection } from '../results.ts';
import { type GoldPair, goldPairs, type Place, readPlaces } from './gold.ts';
import { type Miss, type Recall, recallOf } from './recall.ts';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const DEFAULT_PLACES = join(SHARED, 'ocha-syria-places.csv');
const DEFAULT_EVENTS = ['ucdp-ged-syria-2017-06.csv', 'ucdp-ged-23.1-sample1000.csv'].map((name) => join(SHARED, name));
const TITLE = 'Names: UCDP’s spellings to OCHA’s places';
/** How far off the point is that names are looked for from. */
const NEAR_KILOMETRES = [25, 70];
const SHOWN = 20;
const BATCH = 1_000;

interface Options {
  readonly places: string;
  readonly write: boolean;
}

await new Command('bench:names')
  .description('measures how often resolveNames finds the place that UCDP means among the populated places of OCHA')
  .argument('[events...]', 'UCDP GED files; left out: those in ../shared/data beside the project')
  .option('--places <file>', 'OCHA’s populated places of Syria, CSV', DEFAULT_PLACES)
  .option('--no-write', 'print the results and leave RESULTS.md as it is')
  .action(bench)
  .parseAsync();

async function bench(events: readonly string[], { places: placesFile, write }: Options): Promise<void> {
  const eventFiles = events.length === 0 ? DEFAULT_EVENTS : events;
  const missing = [placesFile, ...eventFiles].find((file) => !existsSync(file));
  if (missing !== undefined) {
    process.stderr.write(
      `${missing} is not there: give the UCDP GED files as arguments and OCHA's places by --places (see --help)\n`,
    );
    process.exitCode = 1;
    return;
  }
  const places = await readPlaces(placesFile);
  const pairs = await goldPairs(eventFiles, places);
  const byId = new Map(places.map((place) => [place.id, place]));
  const recalls: Recall[] = [];
  await withEmptyGraph(async (database) => {
    await writeInBulk(database, batchesOf(places));
    for (const kilometres of [null, ...NEAR_KILOMETRES])
      recalls.push(await recallOf(database, pairs, byId, kilometres));
  });
  const text = section([placesFile, ...eventFiles], places, pairs, recalls);
  process.stdout.write(`${text}\n`);
  if (write) writeSection(TITLE, text);
}

function* batchesOf(places: readonly Place[]) {
  const none = { actors: [], sources: [], operations: [], reports: [], claims: [] };
  for (let at = 0; at < places.length; at += BATCH) yield { ...none, locations: places.slice(at, at + BATCH) };
}

function section(
  files: readonly string[],
  places: readonly Place[],
  pairs: readonly GoldPair[],
  recalls: readonly Recall[],
): string {
  const rows = pairs.reduce((sum, pair) => sum + pair.rows, 0);
  const facts = [
    `- ${runLine(command())}, ${machine()}`,
    `- ${files.map((file) => `\`${basename(file)}\``).join(', ')}; ${places.length.toLocaleString('en')} places; ${pairs.length} pairs of a name and a place, from ${rows} rows with \`where_prec\` 1 that lie within 1 km of one place and of no other`,
    '- Near is a point so many kilometres from the row’s own, in a direction made of the name: the district, as it were, and not the answer.',
    '- The gold is by distance and holds errors of its own: where OCHA has no point for a city, the nearest village counts as right.',
  ];
  const table = recalls.map(({ nearKilometres, at1, at5 }) => {
    const near = nearKilometres === null ? 'none' : `a point ${nearKilometres} km off`;
    return `| ${near} | ${percent(at1)} | ${percent(at5)} |`;
  });
  const shown = recalls.find(({ nearKilometres }) => nearKilometres === NEAR_KILOMETRES[0])?.misses ?? [];
  return [
    facts.join('\n'),
    `| near | recall@1 | recall@5 |\n| --- | --: | --: |\n${table.join('\n')}`,
    `Missed at the first place, with a point ${NEAR_KILOMETRES[0]} km off (${Math.min(SHOWN, shown.length)} of ${shown.length}):`,
    `| asked | expected | got | at rank |\n| --- | --- | --- | --: |\n${shown.slice(0, SHOWN).map(missRow).join('\n')}`,
  ].join('\n\n');
}

function command(): string {
  const given = process.argv.slice(2);
  return ['npm run bench:names', ...(given.length === 0 ? [] : ['--', ...given])].join(' ');
}

function missRow({ asked, expected, got, rank }: Miss): string {
  const instead = got === null ? 'nothing' : `${got.text}, ${got.kilometres.toFixed(0)} km away: ${got.why}`;
  return `| ${[asked, expected, instead, rank < 0 ? 'not found' : String(rank + 1)].map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '/').replace(/\s+/g, ' ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
