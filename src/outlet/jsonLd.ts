import { cypher } from '../generated/cypher.ts';
import { batchesById } from '../graph/keyset.ts';
import { toldFrom } from '../nodes/judged.ts';
import { judgedView } from '../nodes/View.ts';
import { readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { jsonItems } from './jsonItems.ts';
import { CONTEXT } from './jsonLdContext.ts';
import { seenClaims } from './judged.ts';
import { claimThing, type ExportedReport, entityThing, reportThing, type Thing } from './things.ts';

/**
 * JSON-LD 1.1 with PROV-O (https://www.w3.org/TR/prov-o/): what is said, and on whose word. A claim was derived from its report, is
 * attributed to those whose claim it is, and was generated when it became known; a report is attributed to its source. Actors,
 * places, operations and sources stand beside them. The ids are URNs: `claim:a/1` is `urn:sitrep:claim:a/1`.
 */
export async function* jsonLd(exported: Exported): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`;
  yield* jsonItems(things(exported), (thing) => thing);
  yield ']}\n';
}

async function* things(exported: Exported): AsyncGenerator<readonly Thing[]> {
  const { database, view, metadata, reached } = exported;
  yield [{ '@id': 'urn:sitrep:export', '@type': 'prov:Entity', metadata }];
  for await (const entities of readEntities(exported)) yield entities.map(entityThing);
  for await (const reports of batchesById<ExportedReport>(database, cypher.outlet.reports, { view })) {
    yield reports.map(reportThing);
  }
  for await (const rows of batchesById<ClaimRow>(database, cypher.outlet.claims, { view })) {
    yield seenClaims(
      rows.map(({ judged }) => toldFrom(judged)),
      judgedView(view),
    ).map(claimThing);
    reached('claims', rows.length);
  }
}

interface ClaimRow {
  readonly id: string;
  readonly judged: unknown;
}
