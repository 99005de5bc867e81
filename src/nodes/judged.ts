import { cypher } from '../generated/cypher.ts';
import type { ActorKind, Side } from '../generated/types.ts';
import type { Statement } from '../graph/accessor.ts';
import { loadMany } from '../graph/load.ts';
import type { GraphRequest, PreparedView } from '../graph/request.ts';
import { type Judged, judgedFrom } from '../intake/store/judgedClaims.ts';
import type { JudgedClaim, World } from '../judgement/claim.ts';
import { atAnyTime } from './View.ts';

/** What else cypher/fragments/judged.cypher brings with a claim. */
interface JudgedHere extends Judged {
  readonly publisher: Judged['publisher'] & { readonly kind: string };
  readonly republishes: readonly string[];
}

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
  const accessor = {
    ...statement,
    decode: (record: { get(at: number): unknown }) => toldFrom(record.get(1)),
  };
  const parameters = { view: atAnyTime(view) };
  return Promise.all(keys.map((key) => loadMany(request, accessor, key, parameters)));
}

/** What cypher/fragments/judged.cypher brings. */
export function toldFrom(value: unknown): Told {
  const judged = value as JudgedHere;
  const { publisher, republishes } = judged;
  return { claim: judgedFrom(judged), editors: publisher.kind === 'EDITORS', republishes };
}

/** A step up from an actor or source; the first, to itself, has no lower end. */
export interface Step {
  readonly id: string;
  readonly actor: boolean;
  readonly kind: string;
  readonly side: Side;
  readonly lowerId: string | null;
  readonly type: 'PART_OF' | 'OWNED_BY' | null;
}

/** The structure above those who claim and those whom claims name, in one statement however many they are. */
export async function loadWorld(request: GraphRequest, all: readonly Told[], view: PreparedView): Promise<World> {
  const accessor = { ...cypher.judgement.structure, decode: (record: { get(at: number): unknown }) => stepOf(record) };
  const steps = await Promise.all(namedIn(all).map((id) => loadMany(request, accessor, id, { view })));
  return worldOf(all, steps.flat());
}

/** Those who claim and those whom claims name. */
export function namedIn(all: readonly Told[]): readonly string[] {
  return [...new Set(all.flatMap(({ claim }) => [...claim.claimants.map(({ id }) => id), ...actorsOf(claim)]))];
}

/** The structure that steps make, with what claims tell of who republishes and who only edits. */
export function worldOf(all: readonly Told[], steps: readonly Step[]): World {
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

export function stepOf(record: { get(at: number): unknown }): Step {
  return {
    id: record.get(1) as string,
    actor: record.get(2) as boolean,
    kind: record.get(3) as string,
    side: record.get(4) as Side,
    lowerId: (record.get(5) ?? null) as string | null,
    type: (record.get(6) ?? null) as Step['type'],
  };
}
