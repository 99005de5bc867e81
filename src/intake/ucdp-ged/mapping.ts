import { createHash } from 'node:crypto';
import type { OperationKind } from '../../generated/types.ts';
import { readDate } from '../edtf.ts';
import type { ClaimRecord, DateRecord, Records, ReportRecord } from '../records.ts';
import { articleReport, articlesOf, oneDay } from './articles.ts';
import { figuresOf } from './figures.ts';
import type { KnownNames } from './knownNames.ts';
import { officeOf, originsOf, UCDP_GED } from './origins.ts';
import { placesOf } from './places.ts';
import type { GedEvent } from './row.ts';
import { rolesOf, sideActors } from './sides.ts';

/**
 * What a row of the UCDP Georeferenced Event Dataset becomes. Source of the columns' meaning: Stina Högbladh, "UCDP GED Codebook
 * version 23.1", Department of Peace and Conflict Research, Uppsala University, 2023 (https://ucdp.uu.se/downloads/); the Syria
 * edition of 41 columns goes by the same codebook.
 *
 * | column | becomes |
 * | --- | --- |
 * | id | `operation:ucdp-<id>`, `report:ucdp-<id>` (published by `source:ucdp-ged`), `claim:ucdp-<id>/1` |
 * | type_of_violence | the operation's kind: 1 STATE_BASED_VIOLENCE, 2 NON_STATE_VIOLENCE, 3 ONE_SIDED_VIOLENCE |
 * | side_a, side_b and their new ids | `actor:ucdp-<side id>` with role PARTY; in one-sided violence ATTACKER and TARGET |
 * | source_original | the claimants, see origins.ts |
 * | source_article, source_office, source_date, source_headline | a report each, cited by the event's report; offices that are no claimant are what the claim came `through`; see articles.ts |
 * | where_coordinates, latitude, longitude, where_prec, adm_1, adm_2, country, country_id | the operation's SITE and what it lies in, see places.ts |
 * | date_start, date_end, date_prec | the claim's `when`: one day, or the interval in which the event lies |
 * | low, best, high, deaths_a, deaths_b, deaths_civilians, deaths_unknown | figures, see figures.ts |
 * | event_clarity, and the precisions as UCDP codes them | in words at the end of the claim's text |
 * | year, geom_wkt, priogrid_gid | nothing: the row is checked by them |
 *
 * All else is listed in columns.ts (NOT_MAPPED). The claim is a FACT, its basis is not told, and nobody has judged it: UCDP's
 * clarity says how well an event can be told apart, not how credible the claimants are.
 *
 * A row does not tell when UCDP published it. Unless the user says so, the event's report counts as published on or after the
 * newest day that the row names, and as known from that day: what it says was in the articles by then. `said` is the newest
 * article's day, so that an origin's history keeps its order either way.
 */
export function recordsOf(event: GedEvent, known: KnownNames, edition: Edition): Records {
  const origins = originsOf(event, known);
  const articles = articlesOf(event);
  const offices = articles.map(({ office }) => officeOf(office, known));
  const articleReports = articles.map((article, index) => articleReport(article, offices[index]?.id ?? ''));
  const through = [...new Set(offices.map(({ id }) => id))].filter((id) => !origins.claimants.includes(id));
  const newestArticle =
    articles
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null;
  const places = placesOf(event);
  const claim = claimOf(event, { claimants: origins.claimants, through, site: places.site, said: newestArticle });
  const cites = [...origins.claimants, ...through, ...articleReports.map(({ id }) => id)];
  return {
    actors: [...sideActors(event), ...origins.actors],
    locations: places.locations,
    sources: [
      UCDP_GED,
      ...origins.sources,
      ...offices.flatMap((office) => ('source' in office && office.source ? [office.source] : [])),
    ],
    operations: [{ id: operationId(event), name: operationName(event) }],
    reports: [...articleReports, reportOf(event, edition, cites, newestArticle)],
    claims: [claim],
  };
}

/** Raise it when a row becomes other records than before: rows count as unchanged while it and they stay the same. */
const MAPPING = 1;

export interface Edition {
  /** When UCDP published it, and from when that counts as known; null where nobody says. */
  readonly published: { readonly date: DateRecord; readonly knownAt: string } | null;
  /** 1 when the graph does not have the event yet, else one more than what it has. */
  readonly version: number;
}

/** SHA-256, hexadecimal, of all that is taken in of a row, whatever the form of the file. */
export function contentHash(event: GedEvent): string {
  return createHash('sha256')
    .update(JSON.stringify([MAPPING, event]))
    .digest('hex');
}

export function reportId(id: number): string {
  return `report:ucdp-${id}`;
}

function operationId({ id }: GedEvent): string {
  return `operation:ucdp-${id}`;
}

const KINDS: Readonly<Record<GedEvent['typeOfViolence'], OperationKind>> = {
  1: 'STATE_BASED_VIOLENCE',
  2: 'NON_STATE_VIOLENCE',
  3: 'ONE_SIDED_VIOLENCE',
};
const KIND_NAMES = { 1: 'State-based violence', 2: 'Non-state violence', 3: 'One-sided violence' };

function operationName(event: GedEvent): string {
  const { typeOfViolence, sideA, sideB, where } = event;
  const sides =
    typeOfViolence === 3 ? `${sideA.name} against ${sideB.name.toLowerCase()}` : `${sideA.name} – ${sideB.name}`;
  return `${sides}, ${where}, ${whenOf(event).edtf}`;
}

function reportOf(
  event: GedEvent,
  edition: Edition,
  cites: readonly string[],
  newestArticle: string | null,
): ReportRecord {
  const newest = newestArticle !== null && newestArticle > event.end ? newestArticle : event.end;
  return {
    id: reportId(event.id),
    sourceId: UCDP_GED.id,
    title: `UCDP GED event ${event.id}`,
    url: 'https://ucdp.uu.se/downloads/',
    published: edition.published?.date ?? {
      edtf: `${newest}/..`,
      earliest: newest,
      latest: null,
      precision: 'INTERVAL',
    },
    knownAt: edition.published?.knownAt ?? `${newest}T00:00:00.000Z`,
    language: 'en',
    version: edition.version,
    handling: 'CLEAR',
    contentHash: contentHash(event),
    cites,
    retracts: [],
  };
}

interface ClaimParts {
  readonly claimants: readonly string[];
  readonly through: readonly string[];
  readonly site: string;
  readonly said: string | null;
}

function claimOf(event: GedEvent, { claimants, through, site, said }: ClaimParts): ClaimRecord {
  return {
    id: `claim:ucdp-${event.id}/1`,
    number: '1',
    reportId: reportId(event.id),
    paragraph: null,
    polarity: 'AFFIRMS',
    mode: 'FACT',
    basis: 'UNKNOWN',
    when: whenOf(event),
    said: said === null ? null : oneDay(said),
    says: saysOf(event),
    credibility: null,
    reviewState: 'UNREVIEWED',
    ownVoice: false,
    claimants,
    through,
    about: {
      operationId: operationId(event),
      operationKind: KINDS[event.typeOfViolence],
      outcome: null,
      participants: rolesOf(event),
      places: [{ locationId: site, role: 'SITE', fromDirections: [] }],
    },
    figures: figuresOf(event),
  };
}

/** date_prec 1 is a day that is known; all others mean a day in the interval, or, where that is one day, about that day. */
function whenOf({ start, end, datePrecision }: GedEvent): DateRecord {
  if (start !== end) return { edtf: `${start}/${end}`, earliest: start, latest: end, precision: 'INTERVAL' };
  if (datePrecision === 1) return oneDay(start);
  const reading = readDate(`${start}~`);
  return 'date' in reading ? reading.date : oneDay(start);
}

function saysOf(event: GedEvent): string {
  const { typeOfViolence, sideA, sideB, where, low, best, high, clarity, datePrecision, wherePrecision } = event;
  const clear = clarity === 1 ? 'clear' : 'less clear';
  return (
    `${KIND_NAMES[typeOfViolence]}: ${sideA.name} and ${sideB.name}, ${where}. Killed: best ${best}, low ${low}, high ${high}. ` +
    `Event clarity ${clarity} (${clear}), date precision ${datePrecision} of 5, place precision ${wherePrecision} of 7.`
  );
}
