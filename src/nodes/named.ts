import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { type AskedName, askedName, luceneQuery, matchOf, type NameMatch, type StoredName } from '../names/matching.ts';

const MAX_TEXT = 200;
const KINDS = ['ACTOR', 'LOCATION', 'OPERATION', 'SOURCE'];
/** Below this a name has too little in common with the text to be shown. */
const LEAST_SCORE = 0.5;

interface Found extends StoredName {
  readonly asked: number;
  readonly entityId: string;
  readonly nameId: string;
  /** From where `near` is; null without it and for what has no point. */
  readonly distanceKilometres: number | null;
}

export interface Named extends Found, NameMatch {}

export interface Search {
  readonly kinds?: readonly string[] | null | undefined;
  readonly view: PreparedView;
  readonly near?: { readonly latitude: number; readonly longitude: number } | null;
  /** How many names are looked at for each text. */
  readonly candidates: number;
}

/** @throws a BAD_ARGUMENT for the caller unless the text has 1 to 200 characters. */
export function checkedName(argument: string, text: string): AskedName {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > MAX_TEXT) {
    throw callerError('BAD_ARGUMENT', `${argument}: ${trimmed.length} characters; a name has 1 to ${MAX_TEXT}`, {
      argument,
      limit: MAX_TEXT,
    });
  }
  return askedName(trimmed);
}

/** For each name, in one statement: the entities that have a name like it, by the name of theirs that `order` puts first. */
export async function findNamed(
  request: GraphRequest,
  names: readonly AskedName[],
  { kinds, view, near = null, candidates }: Search,
  order: (left: Named, right: Named) => number,
): Promise<readonly (readonly Named[])[]> {
  const statement = cypher.Query.search.byName;
  const asked = names.filter(({ folded }) => folded !== '');
  if (asked.length === 0) return names.map(() => []);
  const records = await read<Found>(request.database, statement, {
    queries: asked.map(luceneQuery),
    candidates,
    view,
    near,
    labels: (kinds ?? KINDS).map((kind) => kind[0] + kind.slice(1).toLowerCase()),
  });
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  const found = new Map<AskedName, Named[]>(names.map((name) => [name, []]));
  for (const record of records) {
    const row = record.toObject();
    const name = asked[row.asked];
    if (name !== undefined) found.get(name)?.push({ ...row, ...matchOf(row, name) });
  }
  return names.map((name) =>
    bestOfEach((found.get(name) ?? []).filter(({ score }) => score >= LEAST_SCORE).sort(order)),
  );
}

function bestOfEach(matches: readonly Named[]): readonly Named[] {
  const best = new Map<string, Named>();
  for (const match of matches) if (!best.has(match.entityId)) best.set(match.entityId, match);
  return [...best.values()];
}
