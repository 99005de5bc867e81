import type { JudgedClaim } from '../judgement/claim.ts';
import { ENTITY_COLUMNS } from './columns.ts';
import { values } from './cytoscape.ts';
import type { ExportedEntity } from './entities.ts';

/** A node of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** A report as cypher/outlet/reports.cypher brings it. */
export interface ExportedReport {
  readonly id: string;
  readonly sourceId: string;
  readonly title: string | null;
  readonly url: string;
  readonly language: string;
  readonly version: number;
  readonly published: string;
  readonly knownAt: string;
  readonly contentHash: string;
}

const CLASSES = {
  Actor: ['prov:Agent', 'Actor'],
  Location: ['prov:Location', 'Location'],
  Operation: ['prov:Activity', 'Operation'],
  Source: ['prov:Agent', 'Source'],
} as const;

export function entityThing(entity: ExportedEntity): Thing {
  const { type: _, ...properties } = values(entity, ENTITY_COLUMNS);
  return { '@id': entity.id, '@type': CLASSES[entity.type], name: entity.name, ...properties };
}

export function reportThing({ id, sourceId, title, knownAt, ...properties }: ExportedReport): Thing {
  return {
    '@id': id,
    '@type': ['prov:Entity', 'Report'],
    ...(title === null ? {} : { name: title }),
    'prov:wasAttributedTo': sourceId,
    'prov:generatedAtTime': knownAt,
    ...properties,
  };
}

export function claimThing(claim: JudgedClaim): Thing {
  const { id, report, claimants, when, said, about, figures } = claim;
  return present({
    '@id': id,
    '@type': ['prov:Entity', 'Claim'],
    'prov:wasDerivedFrom': report.id,
    'prov:wasAttributedTo': claimants.map((claimant) => claimant.id),
    'prov:generatedAtTime': report.knownAt,
    paragraph: claim.paragraph,
    polarity: claim.polarity,
    mode: claim.mode,
    basis: claim.basis,
    when: when?.edtf,
    said: said?.edtf,
    says: claim.says,
    credibility: claim.credibility,
    reviewState: claim.reviewState,
    through: claim.through,
    ...aboutWhat(about),
    figures: figures.map(({ measure, of, text }) => ({ measure, of, text })),
  });
}

function aboutWhat(about: JudgedClaim['about']): Thing {
  if ('relationship' in about) {
    const { relationship, subjectId, objectId, means } = about;
    return { subject: subjectId, relationship, object: objectId, means };
  }
  const { operationId, operationKind, outcome, participants, places } = about;
  return {
    about: operationId,
    operationKind,
    outcome,
    participants: participants.map(({ actorId, role }) => ({ participant: actorId, role })),
    places: places.map(({ locationId, role }) => ({ place: locationId, role })),
  };
}

function present(properties: Thing): Thing {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}
