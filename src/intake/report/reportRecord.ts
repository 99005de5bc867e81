import { knownAtOf } from '../edtf.ts';
import type { ActorRecord, ClaimRecord, LocationRecord, ReportRecord } from '../records.ts';
import { claimRecord } from './claimRecord.ts';
import type { Directory } from './directory.ts';
import { type Problem, problemAt } from './problem.ts';
import { idOf, type Path, type ReportReading, refused } from './references.ts';
import type { ReportEntry } from './reportShape.ts';
import type { YamlFile } from './yamlFile.ts';

/** What one report file brings in, and what is wrong with it. */
export interface ReportRecords {
  readonly report: ReportRecord | null;
  readonly claims: readonly ClaimRecord[];
  /** Groups without a name and places known only relative to another. */
  readonly actors: readonly ActorRecord[];
  readonly locations: readonly LocationRecord[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The records of one report file. `slug` is the file's name without its ending. */
export function reportRecords(file: YamlFile, slug: string, entry: ReportEntry, directory: Directory): ReportRecords {
  const reading: ReportReading = { file, slug, directory, actors: new Map(), locations: new Map(), problems: [] };
  const sourceId = idOf(reading, entry.source, ['source'], ['source']);
  const knownAt = knownAtOf(entry.published);
  if (knownAt === null) {
    const expected = 'a date with a last possible day, from which the report counts as known';
    refused(reading, ['published'], { message: `\`${entry.published.edtf}\` has no end`, expected });
  }
  const republishes = (entry.republishes ?? []).map((each, at) =>
    idOf(reading, each, ['report', 'source'], ['republishes', at]),
  );
  const retracts = (entry.retracts ?? []).map((each, at) => otherReport(reading, each, ['retracts', at]));
  const supersedes = entry.supersedes && otherReport(reading, entry.supersedes, ['supersedes']);
  refuseRepeatedNumbers(reading, entry);
  const claims = entry.claims
    .map((claim, index) => claimRecord(reading, claim, index, sourceId ?? `source:${entry.source}`))
    .filter((claim) => claim !== null);
  const cited = [...claims.flatMap((claim) => [...claim.claimants, ...claim.through]), ...republishes];
  const report: ReportRecord | null =
    sourceId === null || knownAt === null
      ? null
      : {
          id: `report:${slug}`,
          sourceId,
          title: entry.title ?? null,
          url: entry.url,
          published: entry.published,
          knownAt,
          language: entry.lang ?? 'en',
          version: entry.version ?? (supersedes ? 2 : 1),
          handling: entry.handling ?? 'CLEAR',
          contentHash: file.contentHash,
          cites: sortedIds(cited).filter((id) => id !== sourceId),
          retracts: sortedIds(retracts),
          ...(supersedes ? { supersedes } : {}),
        };
  return {
    report,
    claims,
    actors: [...reading.actors.values()],
    locations: [...reading.locations.values()],
    problems: reading.problems,
    warnings: timeWarnings(file, entry),
  };
}

/** The id of a report that this one names, and that is not itself. */
function otherReport(reading: ReportReading, slug: string, path: Path): string | null {
  if (slug !== reading.slug) return idOf(reading, slug, ['report'], path);
  return refused(reading, path, { message: `\`${slug}\` is this report itself`, expected: 'another report' });
}

function refuseRepeatedNumbers(reading: ReportReading, entry: ReportEntry): void {
  const lines = new Map<string, number>();
  for (const [index, { n }] of entry.claims.entries()) {
    const path = ['claims', index, 'n'];
    const first = lines.get(n);
    if (first !== undefined) {
      const message = `two claims have the number ${n}, the first in line ${first}`;
      refused(reading, path, { message, expected: 'a number of its own for each claim, such as 13b after 13' });
    }
    lines.set(n, first ?? reading.file.valueAt(path).line);
  }
}

/** What is said, or has happened, lies before the publication; a year mistyped makes it lie after. */
function timeWarnings(file: YamlFile, entry: ReportEntry): Problem[] {
  const published = entry.published.latest;
  if (published === null) return [];
  return entry.claims.flatMap((claim, index) =>
    (['said', 'when'] as const).flatMap((key) => {
      const date = claim[key];
      const expectsLater = key === 'when' && (claim.mode ?? 'FACT') !== 'FACT';
      if (!date?.earliest || date.earliest <= published || expectsLater) return [];
      const message = `\`${key}\` ${date.edtf} lies after the publication of the report (${entry.published.edtf})`;
      const expected = key === 'said' ? 'a day up to it' : 'a day up to it, or a `mode` other than fact';
      return [problemAt(file.valueAt(['claims', index, key]), { message, expected })];
    }),
  );
}

function sortedIds(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
