import { nearMatch } from '../nearMatch.ts';
import type { ClaimRecord, FigureRecord, OperationAccount } from '../records.ts';
import { measures, placeRoles, roles, things } from './closedLists.ts';
import { type EntityKind, resolve } from './directory.ts';
import { problemAt } from './problem.ts';
import { actorIdOf, type Path, placeIdOf, type ReportReading } from './references.ts';
import { relationRecord } from './relationRecord.ts';
import type { ClaimEntry } from './reportShape.ts';

const WHO_SAYS: readonly EntityKind[] = ['source', 'actor'];

/** A claim with its references resolved. Null where one cannot be; the problems are then noted in the reading. */
export function claimRecord(
  reading: ReportReading,
  entry: ClaimEntry,
  index: number,
  sourceId: string,
): ClaimRecord | null {
  const path: Path = ['claims', index];
  const problemsBefore = reading.problems.length;
  const said = each(entry.by ?? [], (by, at) => actorIdOf(reading, by, WHO_SAYS, [...path, 'by', at]));
  const through = each(entry.through ?? [], (relay, at) =>
    actorIdOf(reading, relay, WHO_SAYS, [...path, 'through', at]),
  );
  const claimants = entry.by === undefined ? [sourceId] : said;
  const about =
    entry.op === undefined ? relationRecord(reading, entry, [...path, 'rel']) : account(reading, entry, entry.op, path);
  const figures = figureRecords(reading, entry.figures ?? {}, [...path, 'figures']);
  if (about === null || reading.problems.length > problemsBefore) return null;
  return {
    id: `claim:${reading.slug}/${entry.n}`,
    number: entry.n,
    reportId: `report:${reading.slug}`,
    paragraph: entry.p ?? null,
    polarity: entry.polarity ?? 'AFFIRMS',
    mode: entry.mode ?? 'FACT',
    basis: entry.basis ?? 'UNKNOWN',
    when: entry.when ?? null,
    said: entry.said ?? null,
    says: entry.says?.trim() ?? null,
    credibility: entry.credibility ?? null,
    reviewState: entry.review ?? 'UNREVIEWED',
    ownVoice: claimants.length === 1 && claimants[0] === sourceId,
    claimants,
    through,
    about,
    figures,
  };
}

function account(reading: ReportReading, entry: ClaimEntry, operation: string, path: Path): OperationAccount | null {
  if (entry.kind === undefined) return null;
  const participants = roles.written.flatMap((written) => {
    const role = roles.read(written);
    const actors = each(entry.who?.[written] ?? [], (actor, at) =>
      actorIdOf(reading, actor, ['actor'], [...path, 'who', written, at]),
    );
    return role === undefined ? [] : actors.map((actorId) => ({ actorId, role }));
  });
  const where = new Map(Object.entries(entry.where ?? {}));
  const places = [...where].flatMap(([written, references]) => {
    const role = placeRoles.read(written);
    return (references ?? []).flatMap((reference, at) => {
      const locationId = placeIdOf(reading, reference, [...path, 'where', written, at]);
      return locationId === null || role === undefined ? [] : [{ locationId, role, fromDirections: reference.from }];
    });
  });
  return {
    operationId: `operation:${operation}`,
    operationKind: entry.kind,
    outcome: entry.outcome ?? null,
    participants,
    places,
  };
}

function figureRecords(
  reading: ReportReading,
  figures: NonNullable<ClaimEntry['figures']>,
  path: Path,
): FigureRecord[] {
  return measures.written.flatMap((written) => {
    const measure = measures.read(written);
    return Object.entries(figures[written] ?? {}).flatMap(([counted, figure]): FigureRecord[] => {
      const of = countedIn(reading, counted, [...path, written, counted]);
      return of === null || measure === undefined ? [] : [{ measure, of, ...figure }];
    });
  });
}

/** What a figure counts: a thing, or the id of an actor. */
function countedIn(reading: ReportReading, counted: string, path: Path): string | null {
  if (things.includes(counted)) return counted;
  const resolution = resolve(reading.directory, counted, ['actor']);
  if ('id' in resolution) return resolution.id;
  const near = nearMatch(counted, [...things, ...reading.directory.actor.keys()]);
  reading.problems.push(
    problemAt(reading.file.keyAt(path), {
      message: `\`${counted}\` is neither an actor nor a thing that figures count`,
      expected:
        'the slug of an actor, or a thing such as vehicles, fighters or villages (docs/report-format.md has them all)',
      nearMatch: near,
    }),
  );
  return null;
}

/** The results that are there; what is missing has been noted as a problem. */
function each<T>(references: readonly T[], find: (reference: T, index: number) => string | null): string[] {
  const ids = references.map(find).filter((id) => id !== null);
  return [...new Set(ids)];
}
