import { createHash } from 'node:crypto';
import type { DateRecord, ReportRecord } from '../records.ts';
import { readDay } from './days.ts';
import type { GedEvent } from './row.ts';

/** A report on which UCDP relies. */
export interface Article {
  readonly office: string;
  /** Day, `2017-06-01`. */
  readonly date: string;
  readonly headline: string;
}

const ARTICLE = /^(.*?),\s*(\d{4}-\d\d-\d\d),(.*)$/s;

/**
 * The source articles of an event, each once. `source_article` holds them as `"office,date,headline";"…"`; where a quote or a
 * semicolon spoils that, the three columns of offices, dates and headlines are taken, if they have equally many parts. Events
 * coded until about 2013 have free text instead, from which no article is read.
 */
export function articlesOf(event: GedEvent): Article[] {
  const found = fromArticleColumn(event.sourceArticle) ?? fromThreeColumns(event);
  const distinct = new Map(found.map((article) => [JSON.stringify(article), article]));
  return [...distinct.values()];
}

function fromArticleColumn(text: string): Article[] | null {
  const parts = text.replace(/^"|"$/g, '').split('";"');
  const articles = parts.flatMap((part) => {
    const [, office = '', date = '', headline = ''] = ARTICLE.exec(part) ?? [];
    return article(office, date, headline);
  });
  return articles.length === parts.length ? articles : null;
}

function fromThreeColumns({ sourceOffice, sourceDate, sourceHeadline }: GedEvent): Article[] {
  const [offices, dates, headlines] = [sourceOffice, sourceDate, sourceHeadline].map((cell) => cell.split(';'));
  if (offices?.length !== dates?.length || offices?.length !== headlines?.length) return [];
  return offices?.flatMap((office, index) => article(office, dates?.[index] ?? '', headlines?.[index] ?? '')) ?? [];
}

function article(office: string, date: string, headline: string): Article[] {
  const day = readDay(date.trim(), null);
  const name = spaced(office);
  return day === null || name === '' ? [] : [{ office: name, date: day, headline: spaced(headline) }];
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The report that an article is; `sourceId` is its office. Its language is not told. */
export function articleReport({ office, date, headline }: Article, sourceId: string): ReportRecord {
  const contentHash = createHash('sha256')
    .update(JSON.stringify([office, date, headline]))
    .digest('hex');
  return {
    id: `report:ucdp-article-${contentHash.slice(0, 16)}`,
    sourceId,
    title: headline || null,
    url: `urn:uuid:${uuidFrom(contentHash)}`,
    published: oneDay(date),
    knownAt: `${date}T00:00:00.000Z`,
    language: 'und',
    version: 1,
    handling: 'CLEAR',
    contentHash,
    cites: [],
    retracts: [],
  };
}

export function oneDay(day: string): DateRecord {
  return { edtf: day, earliest: day, latest: day, precision: 'DAY' };
}

/** A name-based UUID of version 8 (RFC 9562), since the data set gives articles no address. */
function uuidFrom(hash: string): string {
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-');
}
