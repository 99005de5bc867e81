import { cypher } from '../generated/cypher.ts';
import { DistributionBy, DistributionOf } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { callerError } from '../graph/errors.ts';
import { read } from '../graph/execute.ts';
import type { GraphRequest } from '../graph/request.ts';
import { checkRange, parametersAt, type Resolver, ref } from '../graph/resolve.ts';
import { rangeOf, type Term, termsOf, type Where } from '../graph/where.ts';
import { type DeathRow, type Deaths, deathsBy } from '../judgement/deaths.ts';
import { type Count, indexedCounts, isIndexed } from './indexedCounts.ts';
import { fewestNamed } from './operationBeginnings.ts';

/** At most this many operations are looked at one by one, and of deaths, whose figures are read as well. */
const MAX_OPERATIONS = 50_000;
const MAX_DEATHS = 20_000;
const MAX_BUCKETS = 1_000;

const { Day, Month, Kind, Actor, Place } = DistributionBy;
const IN_TIME: ReadonlySet<unknown> = new Set([Day, Month]);
const FROM_INDEX: ReadonlySet<unknown> = new Set([Day, Month, Kind]);
const OF_ENTITIES: ReadonlySet<unknown> = new Set([Actor, Place]);

interface BucketParent extends Deaths {
  readonly entityId: string | null;
}

type Parameters = Readonly<Record<string, unknown>>;

/** How operations fall into groups: counted from an index where that can tell, else by looking at a bounded number of them. */
export const distribution: Resolver = async (_parent, args, request, info) => {
  const { first, ...others } = args;
  const { view } = parametersAt(others, request, info);
  checkRange('first', first, MAX_BUCKETS);
  checkDataSet(args.of, args.dataSet);
  const where = termsOf(args.where as Where | null | undefined);
  const wanted = { where, range: rangeOf(where, 'day'), view };
  const indexed = args.of === DistributionOf.Operations && FROM_INDEX.has(args.by) && isIndexed(wanted);
  const buckets = indexed
    ? (await indexedCounts(request, wanted, args.by as DistributionBy)).map(withoutDeaths)
    : await lookedAt(request, args.of, { ...others, ...wanted });
  const sorted = buckets.sort((one, other) =>
    IN_TIME.has(args.by) || one.count === other.count ? (one.key < other.key ? -1 : 1) : other.count - one.count,
  );
  return {
    bucketCount: sorted.length,
    buckets: sorted
      .slice(0, Number(first))
      .map((bucket): BucketParent => ({ ...bucket, entityId: OF_ENTITIES.has(args.by) ? bucket.key : null })),
  };
};

function checkDataSet(of: unknown, dataSet: unknown): void {
  if ((of === DistributionOf.Deaths) === (dataSet != null)) return;
  const message =
    dataSet == null
      ? 'give the id of one source: figures of different sources do not add up; sources(where: { kind: [DATA_SET] }) finds ids'
      : 'only the figures of DEATHS are of one data set; leave it out';
  throw callerError('BAD_ARGUMENT', `dataSet: ${message}`, { argument: 'dataSet' });
}

async function lookedAt(request: GraphRequest, of: unknown, given: Parameters): Promise<Deaths[]> {
  const most = of === DistributionOf.Deaths ? MAX_DEATHS : MAX_OPERATIONS;
  const { size, deaths, counts: counting } = cypher.Query.distribution;
  const named = await fewestNamed(request, given.where as readonly Term[], most + 1);
  const ofNamed = named?.size ?? most + 1;
  const ofDays = (await ask<{ size: number }>(request, size, { ...given, most: ofNamed }))[0]?.size ?? 0;
  if (Math.min(ofNamed, ofDays) > most) {
    throw callerError(
      'LIMIT_EXCEEDED',
      `where: there are more than ${most} operations in these days, and this can only be told by looking at each: name fewer days, or actors or places that have fewer`,
      { argument: 'where', limit: most },
    );
  }
  const parameters = { ...given, named: named !== null && ofNamed <= ofDays ? named.ids : null };
  if (of !== DistributionOf.Deaths) return (await ask<Count>(request, counting, parameters)).map(withoutDeaths);
  return deathsBy(await ask<DeathRow>(request, deaths, parameters));
}

function withoutDeaths({ key, count }: Count): Deaths {
  return { key, count, low: null, best: null, high: null };
}

async function ask<Row>(request: GraphRequest, statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
  const records = await read<Row>(request.database, statement, parameters);
  request.trace.push({ coordinate: statement.coordinate, keys: undefined, rows: records.length });
  return records.map((record) => record.toObject());
}

export const Bucket = {
  entity: ref(cypher.Query.node, 'entityId'),
};
