import { cypher } from '../generated/cypher.ts';
import type { ActorKind, Reliability, Side } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import type { ClaimRecord, DateRecord } from '../intake/records.ts';
import type { JudgedClaim, World } from '../judgement/claim.ts';
import { atAnyTime } from './View.ts';

/** A claim as it comes from cypher/fragments/judged.cypher. */
interface Judged {
  readonly claim: Properties;
  readonly report: Properties;
  readonly publisher: { readonly id: string; readonly kind: string; readonly reliability: Reliability };
  readonly republishes: readonly string[];
  readonly claimants: readonly {
    readonly id: string;
    readonly source: boolean;
    readonly kind: string;
    readonly side: Side;
    readonly reliability: Reliability | null;
  }[];
}

type Properties = Readonly<Record<string, unknown>>;

export interface Told {
  readonly claim: JudgedClaim;
  readonly editors: boolean;
  readonly republishes: readonly string[];
}

/** The claims behind each key, whatever day they speak of, at what is known and through the lens. */
export async function loadTold(
  request: GraphRequest,
  statement: Statement,
  keys: readonly string[],
  view: PreparedView,
): Promise<readonly (readonly Told[])[]> {
  const accessor = { ...statement, decode: (record: { get(at: number): unknown }) => told(record.get(1) as Judged) };
  const parameters = { view: atAnyTime(view) };
  return Promise.all(keys.map((key) => loadMany(request, accessor, key, parameters)));
}

function told({ claim, report, publisher, republishes, claimants }: Judged): Told {
  return {
    editors: publisher.kind === 'EDITORS',
    republishes,
    claim: {
      ...claimOf(claim),
      claimants: claimants.map(({ id, source, kind, side, reliability }) => ({
        id,
        kind: source ? 'SOURCE' : 'ACTOR',
        unnamed: kind === 'UNNAMED_GROUP',
        side,
        reliability: reliability ?? null,
      })),
      report: {
        id: String(report.id),
        publisherId: publisher.id,
        publisherReliability: publisher.reliability,
        knownAt: String(report.knownAt),
        earliest: String(report.publishedEarliest ?? report.knownAt).slice(0, 10),
        latest: String(report.publishedLatest ?? report.knownAt).slice(0, 10),
        handling: report.handling as JudgedClaim['report']['handling'],
      },
    },
  };
}

/** The properties of a stored claim, as the record they were stored from. */
function claimOf(stored: Properties): Omit<ClaimRecord, 'claimants'> {
  return {
    id: stored.id as string,
    number: stored.number as string,
    reportId: stored.reportId as string,
    paragraph: (stored.paragraph ?? null) as number | null,
    polarity: stored.polarity as ClaimRecord['polarity'],
    mode: stored.mode as ClaimRecord['mode'],
    basis: stored.basis as ClaimRecord['basis'],
    when: dateOf(stored, 'when'),
    said: dateOf(stored, 'said'),
    says: (stored.says ?? null) as string | null,
    credibility: (stored.credibility ?? null) as number | null,
    reviewState: stored.reviewState as ClaimRecord['reviewState'],
    ownVoice: stored.ownVoice as boolean,
    through: (stored.through ?? []) as readonly string[],
    figures: parsed(stored.figures),
    about:
      stored.relationship == null
        ? {
            operationId: stored.operationId as string,
            operationKind: stored.operationKind as never,
            outcome: (stored.outcome ?? null) as never,
            participants: parsed(stored.participants),
            places: parsed(stored.places),
          }
        : {
            relationship: stored.relationship as never,
            subjectId: stored.subjectId as string,
            objectId: stored.objectId as string,
            means: (stored.means ?? []) as never,
          },
  };
}

function dateOf(stored: Properties, field: string): DateRecord | null {
  const edtf = stored[`${field}Edtf`];
  if (edtf == null) return null;
  return {
    edtf: edtf as string,
    earliest: (stored[`${field}Earliest`] ?? null) as string | null,
    latest: (stored[`${field}Latest`] ?? null) as string | null,
    precision: stored[`${field}Precision`] as DateRecord['precision'],
  };
}

function parsed<T>(texts: unknown): readonly T[] {
  return ((texts ?? []) as readonly string[]).map((text) => JSON.parse(text) as T);
}

interface Step {
  readonly id: string;
  readonly actor: boolean;
  readonly kind: string;
  readonly side: Side;
  readonly lowerId: string | null;
  readonly type: 'PART_OF' | 'OWNED_BY' | null;
}

/** The structure above those who claim and those whom claims name, in one statement however many they are. */
export async function loadWorld(request: GraphRequest, all: readonly Told[], view: PreparedView): Promise<World> {
  const ids = [...new Set(all.flatMap(({ claim }) => [...claim.claimants.map(({ id }) => id), ...actorsOf(claim)]))];
  const accessor = { ...cypher.judgement.structure, decode: (record: { get(at: number): unknown }) => stepOf(record) };
  const steps = (await Promise.all(ids.map((id) => loadMany(request, accessor, id, { view })))).flat();
  const actors = new Map<string, { kind: ActorKind; side: Side }>();
  const partOf = new Map<string, string[]>();
  const ownedBy = new Map<string, string[]>();
  for (const { id, actor, kind, side, lowerId, type } of steps) {
    if (actor) actors.set(id, { kind: kind as ActorKind, side });
    if (lowerId === null || type === null) continue;
    const edges = type === 'PART_OF' ? partOf : ownedBy;
    const known = edges.get(lowerId) ?? [];
    if (!known.includes(id)) edges.set(lowerId, [...known, id]);
  }
  return {
    actors,
    partOf,
    ownedBy,
    republishes: new Map(all.map(({ claim, republishes }) => [claim.report.id, republishes])),
    editors: new Set(all.filter(({ editors }) => editors).map(({ claim }) => claim.report.publisherId)),
  };
}

function actorsOf({ about, figures }: JudgedClaim): readonly string[] {
  const named =
    'operationId' in about ? about.participants.map(({ actorId }) => actorId) : [about.subjectId, about.objectId];
  return [...named, ...figures.map(({ of }) => of)].filter((id) => id.startsWith('actor:'));
}

function stepOf(record: { get(at: number): unknown }): Step {
  return {
    id: record.get(1) as string,
    actor: record.get(2) as boolean,
    kind: record.get(3) as string,
    side: record.get(4) as Side,
    lowerId: (record.get(5) ?? null) as string | null,
    type: (record.get(6) ?? null) as Step['type'],
  };
}
