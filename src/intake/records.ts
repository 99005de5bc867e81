import type {
  ActorKind,
  Basis,
  Bearing,
  ClaimMode,
  DatePrecision,
  Handling,
  LocationKind,
  Means,
  Measure,
  NameStrength,
  OperationKind,
  Outcome,
  PlacePrecision,
  PlaceRole,
  Polarity,
  RelationshipType,
  Reliability,
  ReviewState,
  Role,
  Side,
  SourceKind,
} from '../generated/types.ts';

/** What every intake produces and the store takes in: plain rows, ids resolved, dates as ISO text. */
export interface Records {
  readonly actors: readonly ActorRecord[];
  readonly locations: readonly LocationRecord[];
  readonly sources: readonly SourceRecord[];
  readonly operations: readonly OperationRecord[];
  readonly reports: readonly ReportRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** A date as told. `earliest` and `latest` are days (`2017-06-02`), null when unknown or open. */
export interface DateRecord {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
}

export interface NameRecord {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly strength: NameStrength;
}

export interface ActorRecord {
  /** `actor:tiger-forces`; an unnamed group `actor:<report>/<name>`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: Side;
  readonly description: string | null;
  readonly names: readonly NameRecord[];
}

export interface LocationRecord {
  /** `location:maskana-aleppo`; a relative place `location:south-of-raqqa`, `location:near-x`. */
  readonly id: string;
  readonly name: string;
  readonly kind: LocationKind;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly precision: PlacePrecision;
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly authority: string | null;
  /** Ids of the places it lies in. */
  readonly within: readonly string[];
  readonly near: readonly {
    readonly locationId: string;
    readonly bearing: Bearing | null;
    readonly distanceKilometres: number | null;
  }[];
  readonly names: readonly NameRecord[];
}

export interface SourceRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly side: Side;
  readonly reliability: Reliability;
  readonly reliabilityAssessor: string | null;
  readonly reliabilityAssessedOn: string | null;
  readonly url: string | null;
  readonly description: string | null;
  /** An SPDX id, or what the publisher calls the terms. */
  readonly licence: string | null;
  readonly citation: string | null;
  /** False: exports leave out what is taken from it. Null: nothing is known to forbid it. */
  readonly mayBePassedOn: boolean | null;
  /** Ids of actors or sources. */
  readonly ownedBy: readonly string[];
  readonly alignedWith: readonly string[];
  readonly names: readonly NameRecord[];
}

/** An operation lives by being named in a claim; all else about it is projected from claims. */
export interface OperationRecord {
  readonly id: string;
  readonly name: string;
}

export interface ReportRecord {
  readonly id: string;
  readonly sourceId: string;
  readonly title: string | null;
  readonly url: string;
  readonly published: DateRecord;
  /** Start of the last possible day of publication, `2017-06-02T00:00:00.000Z`, or the moment where it is told. */
  readonly knownAt: string;
  readonly language: string;
  readonly version: number;
  readonly handling: Handling;
  /** SHA-256, hexadecimal, of the file as read. */
  readonly contentHash: string;
  /** Ids of sources, actors and reports: from `by`, `through` and `republishes`. */
  readonly cites: readonly string[];
  readonly retracts: readonly string[];
  /** Id of the version before this one, where the publisher edited it without notice. */
  readonly supersedes?: string;
}

export interface ClaimRecord {
  /** `claim:<report>/<number>`. */
  readonly id: string;
  readonly number: string;
  readonly reportId: string;
  readonly paragraph: number | null;
  readonly polarity: Polarity;
  readonly mode: ClaimMode;
  readonly basis: Basis;
  readonly when: DateRecord | null;
  readonly said: DateRecord | null;
  readonly says: string | null;
  /** 1 to 6. */
  readonly credibility: number | null;
  readonly reviewState: ReviewState;
  /** True when `by` was left out: the report's source speaks for itself and `claimants` holds that source's id. */
  readonly ownVoice: boolean;
  /** Ids of actors or sources, at least one. */
  readonly claimants: readonly string[];
  readonly through: readonly string[];
  readonly about: RelationRecord | OperationAccount;
  readonly figures: readonly FigureRecord[];
}

/** A claim about a relation between two entities. */
export interface RelationRecord {
  readonly relationship: RelationshipType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly means: readonly Means[];
}

/** A claim about an operation, as this claim gives it. */
export interface OperationAccount {
  readonly operationId: string;
  readonly operationKind: OperationKind;
  readonly outcome: Outcome | null;
  readonly participants: readonly { readonly actorId: string; readonly role: Role }[];
  readonly places: readonly {
    readonly locationId: string;
    readonly role: PlaceRole;
    readonly fromDirections: readonly Bearing[];
  }[];
}

export interface FigureRecord {
  readonly measure: Measure;
  /** A thing (`vehicles`) or the id of an actor. */
  readonly of: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly text: string;
}
