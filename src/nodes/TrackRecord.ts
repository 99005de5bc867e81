import { type ContradictionRow, cypher } from '../generated/cypher.ts';
import type { Statement } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import { matterOf, type Telling } from '../judgement/claim.ts';
import type { Contradiction } from '../judgement/contradiction.ts';
import { type Tally, tally } from '../judgement/trackRecord.ts';
import { passing } from '../judgement/view.ts';
import { standingOf } from './Contradiction.ts';
import { loadTold, loadWorld, type Told, toldFrom } from './judged.ts';
import { atAnyTime, judgedView } from './View.ts';

/** The most claims of one source that are looked at. */
const MAX_NEWEST = 1_000;
/** The most claims that one request looks at, of all its sources together. */
const MAX_LOOKED_AT = 5_000;

const lookedAt = new WeakMap<GraphRequest, number>();

interface Looked {
  readonly told: readonly Told[];
  readonly complete: boolean;
}

type TalliedClaims = Tally & Pick<Looked, 'complete'>;

/** How what a source said held up: a bounded number of its newest claims, and what others said of the same. */
export const trackRecord: Resolver = async (parent, args, request, info) => {
  const { view: asked } = parametersAt(args, request, info);
  const view = atAnyTime(asked);
  const newest = Number(args.newest);
  check(newest, request);
  const id = String(parent.id);
  const [own, relayed] = await Promise.all(
    [cypher.Source.trackRecord.own, cypher.Source.trackRecord.relayed].map((statement) =>
      look(statement, id, newest, request, view),
    ),
  );
  if (own === undefined || relayed === undefined) throw new Error('two statements give two answers');
  const looked = [...own.told, ...relayed.told];
  const [beside, contradictions] = await Promise.all([
    toldOfMatters(looked, request, view),
    standingContradictions(looked, request, view),
  ]);
  const world = await loadWorld(request, [...looked, ...beside], view);
  const claims = beside.map(({ claim }) => claim);
  const lookingAt = judgedView(view);
  const isContradicted = ({ claim, origin }: Telling) =>
    contradictions.some(({ sides }) =>
      sides.some((side) => side.claims.includes(claim.id) && side.origins.includes(origin.id)),
    );
  const tallied = ({ told, complete }: Looked, isIts: (originId: string) => boolean): TalliedClaims => {
    const passed = passing(
      told.map(({ claim }) => claim),
      world,
      lookingAt,
    ).filter(({ origin }) => isIts(origin.id));
    return { complete, ...tally(passed, claims, isContradicted, world, lookingAt) };
  };
  return {
    own: tallied(own, (originId) => originId === id),
    relayed: tallied(relayed, (originId) => originId !== id),
  };
};

function check(newest: number, request: GraphRequest): void {
  if (newest < 1 || newest > MAX_NEWEST) {
    throw callerError('BAD_ARGUMENT', `newest: ${newest} is outside 1 to ${MAX_NEWEST}`, {
      argument: 'newest',
      limit: MAX_NEWEST,
    });
  }
  const all = (lookedAt.get(request) ?? 0) + newest;
  lookedAt.set(request, all);
  if (all <= MAX_LOOKED_AT) return;
  throw callerError(
    'LIMIT_EXCEEDED',
    `newest: the sources asked about have more than ${MAX_LOOKED_AT} claims to be looked at together: ask about fewer, or for fewer of each`,
    { argument: 'newest', limit: MAX_LOOKED_AT },
  );
}

async function look(
  statement: Statement,
  id: string,
  newest: number,
  request: GraphRequest,
  view: PreparedView,
): Promise<Looked> {
  const accessor = {
    ...statement,
    decode: (record: { get(at: number): unknown }) => {
      const judged = record.get(1);
      return judged === null ? null : toldFrom(judged);
    },
  };
  const rows = await loadMany(request, accessor, id, { newest, view });
  return { told: rows.slice(0, newest).filter((one) => one !== null), complete: rows.length <= newest };
}

async function toldOfMatters(looked: readonly Told[], request: GraphRequest, view: PreparedView): Promise<Told[]> {
  const matters = [...new Set(looked.map(({ claim }) => matterOf(claim)))];
  const isRelation = (matter: string) => matter.includes(' ');
  const [operations, relations] = await Promise.all([
    loadTold(
      request,
      cypher.judgement.claimsOfOperations,
      matters.filter((matter) => !isRelation(matter)),
      view,
    ),
    loadTold(request, cypher.judgement.claimsOfRelations, matters.filter(isRelation), view),
  ]);
  return [...operations, ...relations].flat();
}

type Subject = Pick<ContradictionRow, 'id' | 'rule' | 'subjectId' | 'subjectIds'>;

const subjects = {
  ...cypher.Source.trackRecord.contradictions,
  decode: (record: { get(at: number): unknown }) => ({
    id: record.get(1) as string,
    rule: record.get(2) as Subject['rule'],
    subjectId: record.get(3) as string,
    subjectIds: record.get(4) as readonly string[],
  }),
};

/** The contradictions between these claims and others that stand at the view. */
async function standingContradictions(
  looked: readonly Told[],
  request: GraphRequest,
  view: PreparedView,
): Promise<Contradiction[]> {
  const ids = [...new Set(looked.map(({ claim }) => claim.id))];
  const found = (await Promise.all(ids.map((id) => loadMany(request, subjects, id, { view })))).flat();
  const distinct = [...new Map(found.map((one) => [one.id, one])).values()];
  const standing = await Promise.all(distinct.map((one) => standingOf(one, request, view)));
  return standing.filter((one) => one !== null);
}
