import { connection } from '../graph/resolve.ts';
import { Account, AccountStatement } from './Account.ts';
import { Actor } from './Actor.ts';
import { Advance } from './Advance.ts';
import { Alliance } from './Alliance.ts';
import { Attribution } from './Attribution.ts';
import { Backing } from './Backing.ts';
import { Briefing, FirstTelling, Retraction } from './Briefing.ts';
import { Capture } from './Capture.ts';
import { Changes, ControlChange, FigureChange, StandingChange } from './Changes.ts';
import { Claim } from './Claim.ts';
import { ClaimParticipant } from './ClaimParticipant.ts';
import { ClaimPlace } from './ClaimPlace.ts';
import { Component } from './Component.ts';
import { Contradiction, ContradictionSide } from './Contradiction.ts';
import { Control, Holder } from './Control.ts';
import { Bucket } from './Distribution.ts';
import { Diversion } from './Diversion.ts';
import { Enablement } from './Enablement.ts';
import { Corroboration, Evidence, IndependentOrigin } from './Evidence.ts';
import { FigureRange } from './FigureRange.ts';
import { Gaps, OneSidedOperation, SilentPlace } from './Gaps.ts';
import { Graph, GraphNode } from './Graph.ts';
import { GraphEdge } from './GraphEdge.ts';
import { Holding } from './Holding.ts';
import { Hostility } from './Hostility.ts';
import { Location } from './Location.ts';
import { Match } from './Match.ts';
import { Membership } from './Membership.ts';
import { Nearness } from './Nearness.ts';
import { Negotiation } from './Negotiation.ts';
import { Operation } from './Operation.ts';
import { OrderOfBattleUnit } from './OrderOfBattle.ts';
import { Participation } from './Participation.ts';
import { PathStep, PathTie } from './Path.ts';
import { Query } from './Query.ts';
import { Report } from './Report.ts';
import { SameEventCandidate, SameEventCandidates, SameEventReason } from './SameEventCandidates.ts';
import { AnswerWithout, SensitiveAnswer, Sensitivity } from './Sensitivity.ts';
import { Sequel } from './Sequel.ts';
import { Setting } from './Setting.ts';
import { Source } from './Source.ts';
import { Strike } from './Strike.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { ControlWord, TimelineItem } from './Timeline.ts';
import { Withdrawal } from './Withdrawal.ts';

/** Every type of the schema that answers by more than its properties. */
export const resolvers = {
  Account,
  AccountStatement,
  Briefing,
  FirstTelling,
  Retraction,
  Changes,
  Contradiction,
  ContradictionSide,
  ControlChange,
  FigureChange,
  StandingChange,
  Actor,
  Advance,
  Alliance,
  Attribution,
  Backing,
  Bucket,
  Capture,
  Claim,
  ClaimParticipant,
  ClaimPlace,
  Component,
  Control,
  Holder,
  Corroboration,
  Evidence,
  FigureRange,
  Gaps,
  OneSidedOperation,
  SilentPlace,
  IndependentOrigin,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Diversion,
  Enablement,
  Graph,
  GraphEdge,
  GraphNode,
  Holding,
  Hostility,
  Location,
  Match,
  Membership,
  Nearness,
  Negotiation,
  Operation,
  OrderOfBattleUnit,
  Participation,
  PathStep,
  PathTie,
  Query,
  Report,
  AnswerWithout,
  SensitiveAnswer,
  Sensitivity,
  SameEventCandidate,
  SameEventCandidates,
  SameEventReason,
  Sequel,
  Setting,
  Source,
  Strike,
  TimelineItem,
  ControlWord,
  Withdrawal,
  ActorConnection: connection,
  AdvanceConnection: connection,
  CaptureConnection: connection,
  ClaimConnection: connection,
  ContradictionConnection: connection,
  HoldingConnection: connection,
  LocationConnection: connection,
  OperationConnection: connection,
  ParticipationConnection: connection,
  ReportConnection: connection,
  SettingConnection: connection,
  SourceConnection: connection,
  StrikeConnection: connection,
  TimelineItemConnection: connection,
  WithdrawalConnection: connection,
};
