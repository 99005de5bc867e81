import type { Database } from '../graph/database.ts';
import { callerError } from '../graph/errors.ts';
import type { PreparedView } from '../graph/request.ts';
import { nearMatch } from '../intake/nearMatch.ts';
import { prepareView } from '../nodes/View.ts';
import { type Judge, judgeAt } from './judged.ts';
import { type AskedView, citedAt, lastRevision, type Metadata, metadataOf, readTerms } from './metadata.ts';

/** What is exported: the graph at a view that lets through only what may be passed on. */
export interface Exported {
  readonly database: Database;
  readonly view: PreparedView;
  readonly metadata: Metadata;
  readonly judge: Judge;
  /** Is told how many more of what were read. */
  readonly reached: (what: 'entities' | 'relationships' | 'claims', rows: number) => void;
}

/** Without `knownAt`: whatever the graph knows, so that the clock makes no difference. */
const WHENEVER = '9999-12-31T23:59:59.999Z';

/**
 * Looks up what an export says of itself. Sources that may not be passed on are left out like those that a lens excludes: what
 * rests on them alone is not there.
 * @throws BAD_ARGUMENT when the lens names a source that the graph does not have.
 */
export async function openExport(
  database: Database,
  asked: AskedView,
  reached: Exported['reached'] = () => {},
): Promise<Exported> {
  const terms = await readTerms(database);
  checkSources(
    asked.lens.excludeSources ?? [],
    terms.map(({ id }) => id),
  );
  const withheld = terms.filter(({ mayBePassedOn }) => mayBePassedOn === false);
  const viewWithout = (ids: readonly string[]) =>
    prepareView({
      asOf: asked.asOf,
      knownAt: asked.knownAt ?? WHENEVER,
      lens: { ...asked.lens, excludeSources: [...(asked.lens.excludeSources ?? []), ...ids] },
    });
  const view = viewWithout(withheld.map(({ id }) => id));
  const metadata = metadataOf({
    view: asked,
    revision: await lastRevision(database),
    sources: await citedAt(database, view, terms),
    withheld: await citedAt(database, viewWithout([]), withheld),
  });
  return { database, view, metadata, judge: judgeAt(database, view), reached };
}

function checkSources(asked: readonly string[], known: readonly string[]): void {
  const wrong = asked.find((id) => !known.includes(id));
  if (wrong === undefined) return;
  const near = known.includes(`source:${wrong}`) ? `source:${wrong}` : nearMatch(wrong, known);
  throw callerError(
    'BAD_ARGUMENT',
    `excludeSources: there is no source "${wrong}"${near === null ? '; a source is named by its id, such as source:southfront' : `: did you mean ${near}?`}`,
    { argument: 'excludeSources' },
  );
}

/**
 * The text of an export, checked at its end: a graph that was written to meanwhile would make a file that is of no one moment.
 * @throws Error when it was.
 */
export async function* unchanged(exported: Exported, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield* text;
  const before = exported.metadata.revision?.number;
  const after = (await lastRevision(exported.database))?.number;
  if (before !== after) {
    throw new Error(
      `the graph was written to during the export (revision ${before ?? 0} became ${after}): export again`,
    );
  }
}
