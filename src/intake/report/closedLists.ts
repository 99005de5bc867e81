import {
  ActorKind,
  Basis,
  Bearing,
  ClaimMode,
  Handling,
  LocationKind,
  Means,
  Measure,
  OperationKind,
  Outcome,
  PlacePrecision,
  PlaceRole,
  Polarity,
  Reliability,
  ReviewState,
  Role,
  Side,
  SourceKind,
} from '../../generated/types.ts';
import { closedList } from './closedList.ts';

export const actorKinds = closedList('kind of actor', ActorKind);
export const bases = closedList('basis', Basis);
export const bearings = closedList('direction', Bearing);
export const claimModes = closedList('mode', ClaimMode);
export const handlings = closedList('handling level', Handling);
export const locationKinds = closedList('kind of place', LocationKind);
export const means = closedList('means', Means);
export const measures = closedList('measure', Measure);
export const operationKinds = closedList('kind of operation', OperationKind);
export const outcomes = closedList('outcome', Outcome);
export const placePrecisions = closedList('precision', PlacePrecision);
export const placeRoles = closedList('role of a place', PlaceRole);
export const polarities = closedList('polarity', Polarity);
export const reliabilities = closedList('reliability', Reliability);
export const reviewStates = closedList('review state', ReviewState);
export const roles = closedList('role', Role);
export const sides = closedList('side', Side);
export const sourceKinds = closedList('kind of source', SourceKind);

/** What a figure may count besides an actor. */
export const things: readonly string[] = [
  'aircraft',
  'armed-pickups',
  'armoured-vehicles',
  'artillery-pieces',
  'buildings',
  'bulldozers',
  'buses',
  'car-bombs',
  'checkpoints',
  'children',
  'civilians',
  'commanders',
  'convoys',
  'drones',
  'elements',
  'families',
  'fighters',
  'fuel-trucks',
  'hamlets',
  'helicopters',
  'hours',
  'kilometres',
  'militants',
  'missiles',
  'mortars',
  'motorcycles',
  'officers',
  'people',
  'pilots',
  'positions',
  'prisoners',
  'rockets',
  'shells',
  'soldiers',
  'sorties',
  'square-kilometres',
  'strikes',
  'tanks',
  'tons',
  'towns',
  'troops',
  'trucks',
  'vehicles',
  'villages',
  'weapons',
  'women',
];
