import type { z } from 'zod';
import type { Records } from '../records.ts';
import type { KnownEntity } from './directory.ts';
import { closeOperationNames, operationRecords, withheldOperationNames } from './operationNames.ts';
import { compare, inReadingOrder, type Problem } from './problem.ts';
import { clashes, referable } from './referable.ts';
import { actorRecord, circlesOf, locationRecord, type RegistryReading, sourceRecord } from './registryRecords.ts';
import { actorsShape, locationsShape, sourcesShape } from './registryShapes.ts';
import { readReportFiles } from './reportFiles.ts';
import { reportRecords } from './reportRecord.ts';
import { reportShape } from './reportShape.ts';
import { readShape } from './shapeProblems.ts';
import type { YamlFile } from './yamlFile.ts';

export interface ReportsReading {
  /** Each list sorted by id, each id once; all empty when there is any problem. */
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** What a person should look at. The records are good all the same. */
  readonly warnings: readonly Problem[];
}

const NOTHING: Records = { actors: [], locations: [], sources: [], operations: [], reports: [], claims: [] };

/**
 * Reads reports, with their actors, places and sources, from YAML files (docs/report-format.md). All or nothing: any problem and
 * there are no records; a mistake in the files is never thrown.
 *
 * @param paths A file or a folder, or several. The order says nothing.
 * @param known What the graph holds, so that a report can be read on its own and refer to it.
 */
export async function readReports(
  paths: string | readonly string[],
  known: readonly KnownEntity[] = [],
): Promise<ReportsReading> {
  const files = await readReportFiles(typeof paths === 'string' ? [paths] : paths);
  const problems: Problem[] = [...files.problems];
  const read = <S extends z.ZodType>(file: YamlFile, shape: S): z.output<S> | undefined => {
    const reading = readShape(file, shape);
    if ('value' in reading) return reading.value;
    problems.push(...reading.problems);
    return undefined;
  };
  const actorFiles = files.registries.actors.map((file) => read(file, actorsShape) ?? {});
  const locationFiles = files.registries.locations.map((file) => ({ file, entries: read(file, locationsShape) ?? {} }));
  const sourceFiles = files.registries.sources.map((file) => ({ file, entries: read(file, sourcesShape) ?? {} }));
  const reports = files.reports.flatMap(({ slug, file }) => {
    const entry = read(file, reportShape);
    return entry ? [{ slug, file, entry }] : [];
  });
  if (!files.complete) return { records: NOTHING, problems: inReadingOrder(problems), warnings: [] };

  const directory = referable(files, known);
  problems.push(...clashes(files, directory));
  const reading = (file: YamlFile): RegistryReading => ({ file, directory, problems });
  const actors = actorFiles.flatMap((entries) => Object.entries(entries).map((entry) => actorRecord(...entry)));
  const locations = locationFiles.flatMap(({ file, entries }) => {
    const records = Object.entries(entries).map((entry) => locationRecord(reading(file), ...entry));
    problems.push(...circlesOf(reading(file), records));
    return records;
  });
  const sources = sourceFiles.flatMap(({ file, entries }) =>
    Object.entries(entries).map((entry) => sourceRecord(reading(file), ...entry)),
  );
  const parts = reports.map(({ slug, file, entry }) => reportRecords(file, slug, entry, directory));
  problems.push(...parts.flatMap((part) => part.problems));
  const knownOperations = new Map(
    known.filter(({ id }) => id.startsWith('operation:')).map(({ id, name }) => [id.slice('operation:'.length), name]),
  );
  const warnings = [
    ...parts.flatMap((part) => part.warnings),
    ...closeOperationNames(reports, knownOperations),
    ...withheldOperationNames(reports),
  ];
  if (problems.length > 0) {
    return { records: NOTHING, problems: inReadingOrder(problems), warnings: inReadingOrder(warnings) };
  }
  const records: Records = {
    actors: byId([...actors, ...parts.flatMap((part) => part.actors)]),
    locations: byId([...locations, ...parts.flatMap((part) => part.locations)]),
    sources: byId(sources),
    operations: byId(operationRecords(reports, knownOperations)),
    reports: byId(parts.flatMap((part) => part.report ?? [])),
    claims: byId(parts.flatMap((part) => part.claims)),
  };
  return { records, problems: [], warnings: inReadingOrder(warnings) };
}

/** Sorted, and each id once: two reports may know the same place only as "south of Raqqa". */
function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => compare(a.id, b.id));
}
