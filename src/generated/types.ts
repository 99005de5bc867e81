/** Aspects of an operation or a relation. */
export const AccountAspect = {
  /** Whether it is so: a polarity. */
  Standing: 'STANDING',
  /** How it ended. */
  Outcome: 'OUTCOME',
  /** When it was, in EDTF. */
  When: 'WHEN',
  /** Who took part, and in which role. */
  Participant: 'PARTICIPANT',
  /** Where it was, and what the place is to it. */
  Place: 'PLACE',
  /** A number that is given. */
  Figure: 'FIGURE'
} as const;

export type AccountAspect = typeof AccountAspect[keyof typeof AccountAspect];
/** What sort of actor. */
export const ActorKind = {
  /** A state. */
  State: 'STATE',
  /** Forces under one command, such as the pro-government forces. */
  Command: 'COMMAND',
  /** A state's armed force or a branch of it. */
  ArmedForce: 'ARMED_FORCE',
  /** A unit within a force. */
  Unit: 'UNIT',
  /** An armed group that is no state's. */
  ArmedGroup: 'ARMED_GROUP',
  /** Independent parties that act together, such as the US-led coalition. */
  Alliance: 'ALLIANCE',
  /** A ministry or another organ of a state. */
  Ministry: 'MINISTRY',
  /** A party, movement, police or other organisation. */
  Organisation: 'ORGANISATION',
  /** A person. */
  Person: 'PERSON',
  /** People whom a report does not name: experts, local sources. */
  UnnamedGroup: 'UNNAMED_GROUP',
  /** Civilians, as a side of violence. */
  Civilians: 'CIVILIANS'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** A side of the war, for lenses and side-by-side accounts. */
export const Side = {
  /** The government of the state at war, and those who fight for it. */
  Government: 'GOVERNMENT',
  /** Those who fight the government for power. */
  Opposition: 'OPPOSITION',
  /** An outside coalition and its partners on the ground: in Syria the US-led coalition and the SDF. */
  Coalition: 'COALITION',
  /** The Islamic State. */
  IslamicState: 'ISLAMIC_STATE',
  /** On no side. */
  Independent: 'INDEPENDENT',
  /** Not known. */
  Unknown: 'UNKNOWN'
} as const;

export type Side = typeof Side[keyof typeof Side];
/** Order of a list of actors. */
export const ActorOrder = {
  /** By name. */
  Name: 'NAME'
} as const;

export type ActorOrder = typeof ActorOrder[keyof typeof ActorOrder];
/** Means of support; UCDP external support codes in brackets. */
export const Means = {
  /** Air strikes flown for the backed. */
  AirSupport: 'AIR_SUPPORT',
  /** Own troops in the fight (X). */
  Troops: 'TROOPS',
  /** Weapons (W). */
  Weapons: 'WEAPONS',
  /** Materiel and logistics (M). */
  Logistics: 'LOGISTICS',
  /** Money (F). */
  Funding: 'FUNDING',
  /** Training and expertise (T). */
  Training: 'TRAINING',
  /** Advisers. */
  Advice: 'ADVICE',
  /** Intelligence (I). */
  Intelligence: 'INTELLIGENCE',
  /** Access to territory or to infrastructure (L, Y). */
  Territory: 'TERRITORY',
  /** Political support. */
  Political: 'POLITICAL',
  /** Other (O). */
  Other: 'OTHER',
  /** Of an unknown kind (U). */
  Unknown: 'UNKNOWN'
} as const;

export type Means = typeof Means[keyof typeof Means];
/** Who took a claim back. */
export const RetractionReason = {
  /** Its origin said otherwise later. What went on or was done in part and then goes further is not taken back. */
  Replaced: 'REPLACED',
  /** A later report of its source retracts the report in which it stands, or a newer version of that no longer says it. */
  ReportRetracted: 'REPORT_RETRACTED',
  /** A reviewer rejected it on that day, by the clock of our own revisions. */
  Rejected: 'REJECTED'
} as const;

export type RetractionReason = typeof RetractionReason[keyof typeof RetractionReason];
/** Kinds of answer that can change. */
export const ChangeKind = {
  /** Who holds a place. */
  Control: 'CONTROL',
  /** Whether an operation or a relation stands. */
  Standing: 'STANDING',
  /** A figure. */
  Figure: 'FIGURE'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** Affirmed or denied. */
export const Polarity = {
  /** It is so. */
  Affirms: 'AFFIRMS',
  /** It is not so; denies the whole. To dispute a number, affirm another. */
  Denies: 'DENIES'
} as const;

export type Polarity = typeof Polarity[keyof typeof Polarity];
/** What sort of statement. Only FACT counts for what is. */
export const ClaimMode = {
  /** It is or was so. */
  Fact: 'FACT',
  /** Somebody means to. */
  Intent: 'INTENT',
  /** Somebody expects it. */
  Forecast: 'FORECAST',
  /** Somebody threatens it. */
  Warning: 'WARNING'
} as const;

export type ClaimMode = typeof ClaimMode[keyof typeof ClaimMode];
/** How the claimant knows. */
export const Basis = {
  /** Saw it or did it. */
  Witnessed: 'WITNESSED',
  /** Was told: reportedly, allegedly. */
  Told: 'TOLD',
  /** Concluded from something else said. */
  Deduced: 'DEDUCED',
  /** Not said. */
  Unknown: 'UNKNOWN'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** What a reviewer made of a claim. */
export const ReviewState = {
  /** Nobody looked yet. */
  Unreviewed: 'UNREVIEWED',
  /** It says what the report says. */
  Accepted: 'ACCEPTED',
  /** It does not, or it was taken in by mistake. Left out unless asked for. */
  Rejected: 'REJECTED'
} as const;

export type ReviewState = typeof ReviewState[keyof typeof ReviewState];
/** How an operation ended, seen from the attacker or the parties. */
export const Outcome = {
  /** It reached its aim. */
  Succeeded: 'SUCCEEDED',
  /** It did not. */
  Failed: 'FAILED',
  /** In part. */
  Partial: 'PARTIAL',
  /** It goes on. */
  Ongoing: 'ONGOING',
  /** It is over, with no more said. */
  Ended: 'ENDED'
} as const;

export type Outcome = typeof Outcome[keyof typeof Outcome];
/** Order of a list of claims. */
export const ClaimOrder = {
  /** Newest first, by the day it speaks of. */
  Newest: 'NEWEST',
  /** Oldest first, by the day it speaks of. */
  Oldest: 'OLDEST'
} as const;

export type ClaimOrder = typeof ClaimOrder[keyof typeof ClaimOrder];
/** In what a claim harms the side of the one who makes it. */
export const Harm = {
  /** Its own attack failed. */
  OwnAttackFailed: 'OWN_ATTACK_FAILED',
  /** Its own place was lost. */
  OwnPlaceLost: 'OWN_PLACE_LOST',
  /** Its own dead are counted. */
  OwnDead: 'OWN_DEAD'
} as const;

export type Harm = typeof Harm[keyof typeof Harm];
/** Rules by which claims contradict one another. Only facts do. */
export const ContradictionRule = {
  /** An operation is affirmed and denied, or a relation is at overlapping times. */
  AffirmedAndDenied: 'AFFIRMED_AND_DENIED',
  /** A place has two holders who are not of one command, and no reported change explains it. */
  TwoExclusiveHolders: 'TWO_EXCLUSIVE_HOLDERS',
  /** An operation succeeded and failed. */
  RivalOutcomes: 'RIVAL_OUTCOMES',
  /** No number fits both figures; an approximate one is never apart from another. */
  DisjointFigures: 'DISJOINT_FIGURES',
  /** What happened at one point of time is dated to times without a day in common. */
  DisjointDates: 'DISJOINT_DATES',
  /** One actor backs another and fights it at overlapping times. */
  BacksAndFights: 'BACKS_AND_FIGHTS'
} as const;

export type ContradictionRule = typeof ContradictionRule[keyof typeof ContradictionRule];
/** Whether an analyst has resolved a contradiction. */
export const ContradictionStatus = {
  /** Nobody has; or a resolution was undone, or it did not know all the claims. */
  Open: 'OPEN',
  /** A resolution that was not undone knew all the claims at the view. */
  Resolved: 'RESOLVED'
} as const;

export type ContradictionStatus = typeof ContradictionStatus[keyof typeof ContradictionStatus];
/** Order of a list of contradictions. */
export const ContradictionOrder = {
  /** Newest first, by when it became known. */
  Newest: 'NEWEST',
  /** Oldest first, by when it became known. */
  Oldest: 'OLDEST'
} as const;

export type ContradictionOrder = typeof ContradictionOrder[keyof typeof ContradictionOrder];
/** What can be said of who held a place. */
export const ControlStatus = {
  /** All origins that name a holder agree. */
  Held: 'HELD',
  /** Origins disagree, a holder is denied, or it is fought over. */
  Contested: 'CONTESTED',
  /** Nobody names a holder. */
  Unknown: 'UNKNOWN',
  /** What was last said is older than the number of days asked for. */
  Stale: 'STALE'
} as const;

export type ControlStatus = typeof ControlStatus[keyof typeof ControlStatus];
/** What is counted. */
export const DistributionOf = {
  /** Operations that the view lets through. */
  Operations: 'OPERATIONS',
  /** Claims about operations that the view lets through, retracted ones too. */
  Claims: 'CLAIMS',
  /** People killed, as one data set tells it of each operation: its newest figure of people killed at the view. Figures never add up across data sets. Operations of which it gives none are not counted. */
  Deaths: 'DEATHS'
} as const;

export type DistributionOf = typeof DistributionOf[keyof typeof DistributionOf];
/** By what it is grouped. */
export const DistributionBy = {
  /** The earliest day that any claim names. */
  Day: 'DAY',
  /** The month of that day. */
  Month: 'MONTH',
  /** The kind of the operation. */
  Kind: 'KIND',
  /** Who is said to have taken part. */
  Actor: 'ACTOR',
  /** Where it is said to have taken place. */
  Place: 'PLACE',
  /** The sides of those who are said to have taken part. */
  Side: 'SIDE'
} as const;

export type DistributionBy = typeof DistributionBy[keyof typeof DistributionBy];
/** The kinds of entity that can be searched. */
export const EntityKind = {
  /** A state, armed force, unit, armed group, alliance, ministry, person or unnamed group. */
  Actor: 'ACTOR',
  /** A town, field, dam, road, area or relative place. */
  Location: 'LOCATION',
  /** One event or course of action. */
  Operation: 'OPERATION',
  /** An outlet, agency, monitor, ministry channel or data set. */
  Source: 'SOURCE'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
/** Whether a name identifies. */
export const NameStrength = {
  /** Identifies: two things of this name, near each other, are one. */
  Strong: 'STRONG',
  /** Only hints (rebels, regime forces): finds, but never merges anything. */
  Weak: 'WEAK'
} as const;

export type NameStrength = typeof NameStrength[keyof typeof NameStrength];
/** How something stands, by the last word of each origin. */
export const Standing = {
  /** All origins that speak of it affirm it. */
  Affirmed: 'AFFIRMED',
  /** All origins that speak of it deny it. */
  Denied: 'DENIED',
  /** Some affirm and some deny it, of the same time. */
  Contested: 'CONTESTED',
  /** Nobody says so as a fact of the time asked for. */
  Unknown: 'UNKNOWN'
} as const;

export type Standing = typeof Standing[keyof typeof Standing];
/** Reasons for which reports or origins count as one. */
export const OriginLinkReason = {
  /** Two reports tell the word of one origin. */
  SameOrigin: 'SAME_ORIGIN',
  /** Two origins have a common owner, or are parts of one whole. */
  SharedRoot: 'SHARED_ROOT',
  /** A source says in its own voice what it relayed from a named origin before. */
  Relayed: 'RELAYED',
  /** Two or more figures in common, all equal, with an earlier or attributed claim. */
  SameFigures: 'SAME_FIGURES',
  /** The report is a republication. */
  Republished: 'REPUBLISHED'
} as const;

export type OriginLinkReason = typeof OriginLinkReason[keyof typeof OriginLinkReason];
/** What a figure counts. */
export const Measure = {
  /** People killed. */
  Killed: 'KILLED',
  /** People wounded. */
  Wounded: 'WOUNDED',
  /** People or things taken. */
  Captured: 'CAPTURED',
  /** Things destroyed. */
  Destroyed: 'DESTROYED',
  /** Things damaged. */
  Damaged: 'DAMAGED',
  /** People who fled or were moved. */
  Displaced: 'DISPLACED',
  /** People or things sent or present. */
  Deployed: 'DEPLOYED',
  /** Missiles or shells fired, strikes flown. */
  Fired: 'FIRED',
  /** Ground or places taken. */
  Taken: 'TAKEN',
  /** How many there are. */
  Strength: 'STRENGTH',
  /** How far, in kilometres. */
  Distance: 'DISTANCE'
} as const;

export type Measure = typeof Measure[keyof typeof Measure];
/** What sort of place. */
export const LocationKind = {
  /** A country. */
  Country: 'COUNTRY',
  /** A governorate or province. */
  Governorate: 'GOVERNORATE',
  /** An area without a firm border: a desert, a countryside, a pocket. */
  Area: 'AREA',
  /** A city. */
  City: 'CITY',
  /** A town. */
  Town: 'TOWN',
  /** A village. */
  Village: 'VILLAGE',
  /** A part of a town. */
  Neighbourhood: 'NEIGHBOURHOOD',
  /** A dam. */
  Dam: 'DAM',
  /** An oil or gas field. */
  Field: 'FIELD',
  /** A road. */
  Road: 'ROAD',
  /** A crossroads. */
  Junction: 'JUNCTION',
  /** Silos, a base, a school or another site. */
  Facility: 'FACILITY',
  /** A hill or mountain. */
  Hill: 'HILL',
  /** A border or a crossing. */
  Border: 'BORDER',
  /** Known only by its position relative to another place. */
  Relative: 'RELATIVE'
} as const;

export type LocationKind = typeof LocationKind[keyof typeof LocationKind];
/** How exact a point is; ACLED geo_precision and UCDP where_prec in brackets. */
export const PlacePrecision = {
  /** The place itself (ACLED 1, UCDP 1). */
  Exact: 'EXACT',
  /** Within about 25 km, or a part of the way (ACLED 2, UCDP 2). */
  Nearby: 'NEARBY',
  /** The second administrative unit (UCDP 3). */
  District: 'DISTRICT',
  /** The first administrative unit (ACLED 3, UCDP 4). */
  Governorate: 'GOVERNORATE',
  /** A line or an area such as a border or a desert (UCDP 5). */
  Area: 'AREA',
  /** The country (UCDP 6). */
  Country: 'COUNTRY',
  /** International waters or airspace (UCDP 7). */
  International: 'INTERNATIONAL',
  /** No point. */
  None: 'NONE'
} as const;

export type PlacePrecision = typeof PlacePrecision[keyof typeof PlacePrecision];
/** Order of a list of locations. */
export const LocationOrder = {
  /** By name. */
  Name: 'NAME'
} as const;

export type LocationOrder = typeof LocationOrder[keyof typeof LocationOrder];
/** A direction of the compass. */
export const Bearing = {
  /** North. */
  N: 'N',
  /** North-east. */
  Ne: 'NE',
  /** East. */
  E: 'E',
  /** South-east. */
  Se: 'SE',
  /** South. */
  S: 'S',
  /** South-west. */
  Sw: 'SW',
  /** West. */
  W: 'W',
  /** North-west. */
  Nw: 'NW'
} as const;

export type Bearing = typeof Bearing[keyof typeof Bearing];
/** What sort of operation. */
export const OperationKind = {
  /** A course of action with parts. */
  Campaign: 'CAMPAIGN',
  /** Ground forces move on a place. */
  Advance: 'ADVANCE',
  /** A ground attack. */
  Attack: 'ATTACK',
  /** A place changes hands. */
  Capture: 'CAPTURE',
  /** Fighting in which nobody is said to attack. */
  Clash: 'CLASH',
  /** A place or force is surrounded or cut off. */
  Encirclement: 'ENCIRCLEMENT',
  /** A place is held against attack. */
  Defence: 'DEFENCE',
  /** Forces leave a place. */
  Withdrawal: 'WITHDRAWAL',
  /** A strike from the air. */
  AirStrike: 'AIR_STRIKE',
  /** A strike by missiles. */
  MissileStrike: 'MISSILE_STRIKE',
  /** A strike by artillery, mortars or rockets. */
  Shelling: 'SHELLING',
  /** A planted or carried explosive. */
  Bombing: 'BOMBING',
  /** A short incursion. */
  Raid: 'RAID',
  /** An aircraft is brought down. */
  ShootDown: 'SHOOT_DOWN',
  /** Forces are moved to a place. */
  Deployment: 'DEPLOYMENT',
  /** People are taken out of a place. */
  Evacuation: 'EVACUATION',
  /** An exchange of people. */
  Exchange: 'EXCHANGE',
  /** Parties talk. */
  Negotiation: 'NEGOTIATION',
  /** Parties agree. */
  Agreement: 'AGREEMENT',
  /** A way out is left or kept open. */
  OpenCorridor: 'OPEN_CORRIDOR',
  /** Parties act together, as somebody claims. */
  Cooperation: 'COOPERATION',
  /** A meeting, announcement, promise or delivery. */
  Statement: 'STATEMENT',
  /** UCDP type_of_violence 1. */
  StateBasedViolence: 'STATE_BASED_VIOLENCE',
  /** UCDP type_of_violence 2. */
  NonStateViolence: 'NON_STATE_VIOLENCE',
  /** UCDP type_of_violence 3. */
  OneSidedViolence: 'ONE_SIDED_VIOLENCE'
} as const;

export type OperationKind = typeof OperationKind[keyof typeof OperationKind];
/** Order of a list of operations. */
export const OperationOrder = {
  /** Newest first. */
  Newest: 'NEWEST',
  /** Oldest first. */
  Oldest: 'OLDEST'
} as const;

export type OperationOrder = typeof OperationOrder[keyof typeof OperationOrder];
/** An actor's role in an operation. */
export const Role = {
  /** Attacks. */
  Attacker: 'ATTACKER',
  /** Holds and defends. */
  Defender: 'DEFENDER',
  /** Is hit; implies no control of the place. */
  Target: 'TARGET',
  /** Helps the attacker. */
  AttackerSupport: 'ATTACKER_SUPPORT',
  /** Helps the defender. */
  DefenderSupport: 'DEFENDER_SUPPORT',
  /** One of several on equal footing: talks, a clash, a withdrawal. */
  Party: 'PARTY',
  /** Makes it possible. */
  Facilitator: 'FACILITATOR',
  /** Gains by it. */
  Beneficiary: 'BENEFICIARY',
  /** Mediates. */
  Mediator: 'MEDIATOR'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Order of an actor's operations. */
export const ParticipationOrder = {
  /** Newest first. */
  Newest: 'NEWEST',
  /** Oldest first. */
  Oldest: 'OLDEST'
} as const;

export type ParticipationOrder = typeof ParticipationOrder[keyof typeof ParticipationOrder];
/** Which way a tie points, seen along the path. */
export const TieDirection = {
  /** From the start of the step to its end. */
  Along: 'ALONG',
  /** From the end of the step to its start. */
  Against: 'AGAINST',
  /** It has no direction. */
  Mutual: 'MUTUAL'
} as const;

export type TieDirection = typeof TieDirection[keyof typeof TieDirection];
/** The types of relationship. The direction is part of the contract. */
export const RelationshipType = {
  /** Actor → actor that backs it. */
  BackedBy: 'BACKED_BY',
  /** Part → whole; actors and operations. */
  PartOf: 'PART_OF',
  /** Actor – actor. */
  AlliedWith: 'ALLIED_WITH',
  /** Actor – actor. */
  Fights: 'FIGHTS',
  /** Actor – actor, in a negotiation or an agreement. */
  NegotiatedWith: 'NEGOTIATED_WITH',
  /** Actor → location. */
  AdvancedOn: 'ADVANCED_ON',
  /** Actor → location. */
  Captured: 'CAPTURED',
  /** Actor → location, as a state. */
  Controls: 'CONTROLS',
  /** Actor → location. */
  Struck: 'STRUCK',
  /** Actor → location. */
  WithdrewFrom: 'WITHDREW_FROM',
  /** Actor → operation, in a role. */
  TookPartIn: 'TOOK_PART_IN',
  /** Operation → location, in a role. */
  TookPlaceAt: 'TOOK_PLACE_AT',
  /** Diversion → operation from which it draws the enemy's attention. */
  DivertsFrom: 'DIVERTS_FROM',
  /** Later operation → earlier one. */
  Followed: 'FOLLOWED',
  /** Operation → operation that it made possible. */
  Enabled: 'ENABLED',
  /** Operation → actor or source that says so. */
  ClaimedBy: 'CLAIMED_BY'
} as const;

export type RelationshipType = typeof RelationshipType[keyof typeof RelationshipType];
/** Who may see it, Traffic Light Protocol 2.0. */
export const Handling = {
  /** Anyone. */
  Clear: 'CLEAR',
  /** The community. */
  Green: 'GREEN',
  /** The organisation and its clients. */
  Amber: 'AMBER',
  /** The organisation. */
  AmberStrict: 'AMBER_STRICT',
  /** Named people. */
  Red: 'RED'
} as const;

export type Handling = typeof Handling[keyof typeof Handling];
/** Order of a list of reports. */
export const ReportOrder = {
  /** Newest first. */
  Newest: 'NEWEST',
  /** Oldest first. */
  Oldest: 'OLDEST'
} as const;

export type ReportOrder = typeof ReportOrder[keyof typeof ReportOrder];
/** What two operations are compared by. */
export const SameEventCriterion = {
  /** Where: the same place, one in or described by the other, or up to 25 km apart by their points; by administrative units where a point is missing. */
  Place: 'PLACE',
  /** When: the same or overlapping dates, or up to three days apart. */
  Time: 'TIME',
  /** Who took part: the same, of one name, part of one another, or of one side; whatever the roles. */
  Parties: 'PARTIES',
  /** What: the same kind or a kindred one; a data set's general kind of violence has room for any. */
  Kind: 'KIND'
} as const;

export type SameEventCriterion = typeof SameEventCriterion[keyof typeof SameEventCriterion];
/** What a place is to an operation. */
export const PlaceRole = {
  /** Where it happened. */
  Site: 'SITE',
  /** Where it was meant to lead. */
  Objective: 'OBJECTIVE',
  /** Where it started. */
  Origin: 'ORIGIN',
  /** Along the way. */
  Route: 'ROUTE'
} as const;

export type PlaceRole = typeof PlaceRole[keyof typeof PlaceRole];
/** What sort of source. */
export const SourceKind = {
  /** A newspaper, site, channel or blog. */
  Outlet: 'OUTLET',
  /** A news agency. */
  Agency: 'AGENCY',
  /** An organisation that records events. */
  Monitor: 'MONITOR',
  /** A research institute. */
  ThinkTank: 'THINK_TANK',
  /** A ministry's own channel. */
  MinistryChannel: 'MINISTRY_CHANNEL',
  /** An account on social media. */
  SocialMedia: 'SOCIAL_MEDIA',
  /** A data set. */
  DataSet: 'DATA_SET',
  /** The editors of this graph: what everyone takes for granted. Structure, not evidence. */
  Editors: 'EDITORS'
} as const;

export type SourceKind = typeof SourceKind[keyof typeof SourceKind];
/** Reliability of a source, NATO Admiralty code. Never averaged. */
export const Reliability = {
  /** Completely reliable. */
  A: 'A',
  /** Usually reliable. */
  B: 'B',
  /** Fairly reliable. */
  C: 'C',
  /** Not usually reliable. */
  D: 'D',
  /** Unreliable. */
  E: 'E',
  /** Cannot be judged. */
  F: 'F'
} as const;

export type Reliability = typeof Reliability[keyof typeof Reliability];
/** Order of a list of sources. */
export const SourceOrder = {
  /** By name. */
  Name: 'NAME'
} as const;

export type SourceOrder = typeof SourceOrder[keyof typeof SourceOrder];
/** What a word says of a place. */
export const ControlWordKind = {
  /** The actors hold it. */
  Holder: 'HOLDER',
  /** The actors do not hold it. */
  Not: 'NOT',
  /** It is fought over. */
  Fighting: 'FIGHTING'
} as const;

export type ControlWordKind = typeof ControlWordKind[keyof typeof ControlWordKind];
/** How exact a date is. */
export const DatePrecision = {
  /** One day. */
  Day: 'DAY',
  /** Some day of one month. */
  Month: 'MONTH',
  /** Some day of one year. */
  Year: 'YEAR',
  /** Some day, or all days, of an interval. */
  Interval: 'INTERVAL',
  /** About this date (EDTF `~`) or uncertain (`?`). */
  Approximate: 'APPROXIMATE'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
/** Direction of a hop. */
export const HopDirection = {
  /** Away from the field's type. */
  Out: 'OUT',
  /** Towards the field's type. */
  In: 'IN',
  /** Stored once, read both ways. */
  Both: 'BOTH'
} as const;

export type HopDirection = typeof HopDirection[keyof typeof HopDirection];
/** Direction of an order. */
export const OrderDirection = {
  /** Small to large, old to new. */
  Asc: 'ASC',
  /** Large to small, new to old. */
  Desc: 'DESC'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];