import { cypher, type ReportRow, type SourceRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import { loadOne } from '../graph/load.ts';
import { createRequest, type GraphRequest, type PreparedView } from '../graph/request.ts';
import { nearMatch } from '../intake/nearMatch.ts';
import { passing } from '../judgement/view.ts';
import { loadTold } from '../nodes/judged.ts';
import { judgedView, prepareView } from '../nodes/View.ts';
import { judgeAt, seenClaims } from './judged.ts';
import { claimThing, entityThing, reportThing, type Thing } from './things.ts';

/** One thing as a permanent link describes it. */
export interface Cited {
  readonly id: string;
  /** `Claim`, `Report`, `Actor` … */
  readonly type: string;
  /** What to write into a footnote. */
  readonly cite: string;
  /** As in the JSON-LD export. */
  readonly thing: Thing;
}

/** An id that may be meant begins with the same kind and letters. */
const LETTERS = 3;
const CANDIDATES = 500;

/**
 * The claim, report, actor, place, operation or source of an id, as anyone may see it.
 * @throws NOT_FOUND with the id that may be meant.
 */
export async function describeId(database: Database, id: string): Promise<Cited> {
  const request = createRequest(database, prepareView);
  const view = prepareView(null);
  const found = await described(request, view, id);
  if (found !== null) return found;
  const near = nearMatch(id, await visibleIdsLike(request, view, id));
  throw callerError(
    'NOT_FOUND',
    `there is no claim, report, actor, place, operation or source "${id.slice(0, 200)}"${near === null ? '; an id looks like claim:southfront-2017-06-02/8' : `: did you mean ${near}?`}`,
    { argument: 'id' },
  );
}

async function described(request: GraphRequest, view: PreparedView, id: string): Promise<Cited | null> {
  const row = await loadOne(request, cypher.Query.node, id, { view });
  if (row === null) return null;
  const told = { id, type: row.__typename };
  switch (row.__typename) {
    case 'Claim': {
      const [claim] = seenClaims(
        (await loadTold(request, cypher.judgement.claims, [id], view)).flat(),
        judgedView(view),
        passing,
      );
      const report = claim && (await loadOne(request, cypher.Query.report, claim.report.id, { view }));
      if (claim === undefined || report == null) return null;
      const paragraph = claim.paragraph === null ? '' : ` (paragraph ${claim.paragraph})`;
      const cite = `claim ${claim.number}${paragraph} of ${citeReport(report, await sourceOf(request, report))}`;
      const retracted = claim.retractedAt === null ? {} : { 'prov:invalidatedAtTime': claim.retractedAt };
      return { ...told, cite, thing: { ...claimThing(claim), ...retracted } };
    }
    case 'Report': {
      const source = await sourceOf(request, row);
      const { url, title, language, version, knownAt, contentHash, published } = row;
      const report = { id, sourceId: source.id, title, url, language, version, knownAt, contentHash };
      return { ...told, cite: citeReport(row, source), thing: reportThing({ ...report, published: published.edtf }) };
    }
    case 'Operation': {
      const [judgement] = await judgeAt(request.database, view)([{ __typename: 'Operation', id }]);
      const entity = { ...row, type: row.__typename, ...(judgement && { judgement }) };
      return { ...told, cite: row.name, thing: entityThing(entity) };
    }
    case 'Location': {
      const { latitude = null, longitude = null } = row.point ?? {};
      return { ...told, cite: row.name, thing: entityThing({ ...row, type: row.__typename, latitude, longitude }) };
    }
    case 'Actor':
    case 'Source':
      return { ...told, cite: row.name, thing: entityThing({ ...row, type: row.__typename }) };
    default:
      return null;
  }
}

async function sourceOf(request: GraphRequest, report: ReportRow): Promise<SourceRow> {
  const source = await loadOne(request, cypher.Report.source, report.id, {});
  if (source === null) throw new Error(`${report.id} has no source`);
  return source;
}

function citeReport({ title, url, published }: ReportRow, source: SourceRow): string {
  return [source.name, ...(title === null ? [] : [`"${title}"`]), published.edtf, url].join(', ');
}

/** Ids that begin as this one does: of things that anyone may see. */
async function visibleIdsLike(request: GraphRequest, view: PreparedView, id: string): Promise<readonly string[]> {
  const prefix = id.slice(0, id.indexOf(':') + 1 + LETTERS);
  const records = await read<{ id: string }>(request.database, cypher.outlet.idsFrom, { prefix, first: CANDIDATES });
  const ids = records.map((record) => record.get('id'));
  const rows = await Promise.all(ids.map((each) => loadOne(request, cypher.Query.node, each, { view })));
  return rows.flatMap((row) => (row === null ? [] : row.id));
}
