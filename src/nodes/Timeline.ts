import { cypher } from '../generated/cypher.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import { loadMany, loadOne } from '../graph/load.ts';
import { type PageOf, positionOf } from '../graph/page.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { parametersAt, type Resolver } from '../graph/resolve.ts';
import type { FlatRecord } from '../graph/row.ts';
import type { Telling } from '../judgement/claim.ts';
import { facts, tellings } from '../judgement/view.ts';
import { wordsAbout } from '../judgement/words.ts';
import { loadTold, loadWorld } from './judged.ts';
import { atAnyTime, judgedView } from './View.ts';

const MAX_SUBJECTS = 10;
const BY_DAY = { by: 'day', direction: 'ASC' } as const;

interface Item {
  readonly id: string;
  readonly day: string;
  readonly operationId: string;
}

interface ItemParent extends Item {
  /** Ids of the places among those asked about. */
  readonly places: readonly string[];
  readonly view: PreparedView;
}

/** One list from those of many subjects: one statement brings the next page of each, and the earliest of them make the page. */
export const timeline: Resolver = async (_parent, args, request, info): Promise<PageOf<ItemParent>> => {
  const { view } = parametersAt(args, request, info);
  const of = [...new Set(args.of as readonly string[])].sort();
  checkSubjects(of);
  const first = Number(args.first);
  const range = { subjects: of, from: args.from ?? '', to: args.to ?? '\uffff', view };
  const accessor = { ...cypher.Query.timeline.items, decode: itemOf };
  const parameters = { ...range, first, after: positionOf(BY_DAY, args.after) };
  const lists = await Promise.all(of.map((id) => loadMany(request, accessor, id, parameters)));
  const items = [...new Map(lists.flat().map((item) => [item.id, item])).values()].sort(inOrder);
  const places = of.filter((id) => id.startsWith('location:'));
  return {
    rows: items.slice(0, first).map((item) => ({ ...item, places, view })),
    by: BY_DAY.by,
    hasNextPage: items.length > first,
    hasPreviousPage: args.after != null,
    count: () => count(request, range),
  };
};

function checkSubjects(of: readonly string[]): void {
  if (of.length < 1 || of.length > MAX_SUBJECTS) {
    throw callerError('BAD_ARGUMENT', `of: ${of.length} ids were given; give 1 to ${MAX_SUBJECTS}`, {
      argument: 'of',
      limit: MAX_SUBJECTS,
    });
  }
  const operations = of.filter((id) => id.startsWith('operation:'));
  const strange = of.find((id) => !/^(actor|location|operation):/.test(id));
  if (strange !== undefined || (operations.length > 0 && operations.length < of.length)) {
    const wrong = strange === undefined ? 'operations stand beside actors or places' : `"${strange}" is neither`;
    throw callerError('BAD_ARGUMENT', `of: ${wrong}; give ids of actors and places, or of operations`, {
      argument: 'of',
    });
  }
}

async function count(request: GraphRequest, parameters: Readonly<Record<string, unknown>>): Promise<number> {
  const statement = cypher.Query.timeline.count;
  const records = await read(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return Number(records[0]?.get(0) ?? 0);
}

function itemOf(record: FlatRecord): Item {
  return { id: record.get(1) as string, day: record.get(2) as string, operationId: record.get(3) as string };
}

function inOrder(one: Item, other: Item): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What is said of the operation of an item at the view, one statement for all items. */
async function toldOf({ operationId, view }: ItemParent, request: GraphRequest) {
  const told = (await loadTold(request, cypher.judgement.claimsOfOperations, [operationId], view)).flat();
  const world = await loadWorld(request, told, view);
  return tellings(
    told.map(({ claim }) => claim),
    world,
    judgedView(view),
  );
}

async function daysOf(item: ItemParent, request: GraphRequest) {
  const said = (await toldOf(item, request)).flatMap(({ claim }) => claim.when ?? []);
  const [earliest = null] = said.flatMap((when) => when.earliest ?? []).sort();
  const latest =
    said
      .flatMap((when) => when.latest ?? [])
      .sort()
      .at(-1) ?? null;
  return { earliest, latest, dated: said.length > 0 };
}

type OfItem = (item: ItemParent, args: unknown, request: GraphRequest) => unknown;

const days =
  (part: 'earliest' | 'latest' | 'dated'): OfItem =>
  async (item, _args, request) =>
    (await daysOf(item, request))[part];

const words: OfItem = async (item, _args, request) => {
  if (item.places.length === 0) return [];
  const told = facts(await toldOf(item, request));
  return item.places.flatMap((locationId) =>
    wordsAbout(locationId, told)
      .filter(({ kind }) => kind !== 'SILENT')
      .toSorted((one, other) => asKnown(one.telling, other.telling))
      .map(({ kind, change, actors, telling: { claim, origin } }) => ({
        locationId,
        kind,
        change,
        actorIds: actors,
        origin: origin.id,
        claimId: claim.id,
        view: item.view,
      })),
  );
};

/** As they became known; of one moment by the claim, then by the origin. */
function asKnown(one: Telling, other: Telling): number {
  const key = ({ claim, origin }: Telling) => [claim.report.knownAt, claim.id, origin.id].join(' ');
  return key(one) < key(other) ? -1 : 1;
}

const operation: OfItem = ({ operationId, view }, _args, request) =>
  loadOne(request, cypher.Query.operation, operationId, { view });

export const TimelineItem = {
  dated: days('dated'),
  earliest: days('earliest'),
  latest: days('latest'),
  operation,
  words,
};

interface WordParent {
  readonly locationId: string;
  readonly actorIds: readonly string[];
  readonly claimId: string;
  readonly view: PreparedView;
}

export const ControlWord = {
  location: ({ locationId }: WordParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.location, locationId, {}),
  actors: ({ actorIds }: WordParent, _args: unknown, request: GraphRequest) =>
    Promise.all(actorIds.map((id) => loadOne(request, cypher.Query.actor, id, {}))),
  claim: ({ claimId, view }: WordParent, _args: unknown, request: GraphRequest) =>
    loadOne(request, cypher.Query.claim, claimId, { view: atAnyTime(view) }),
};
