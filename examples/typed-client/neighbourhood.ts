/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How something stands, by the last word of each origin. */
export type Standing =
  /** All origins that speak of it affirm it. */
  | 'AFFIRMED'
  /** All origins that speak of it deny it. */
  | 'DENIED'
  /** Some affirm and some deny it, of the same time. */
  | 'CONTESTED'
  /** Nobody says so as a fact of the time asked for. */
  | 'UNKNOWN';

/** The types of relationship. The direction is part of the contract. */
export type RelationshipType =
  /** Actor → actor that backs it. */
  | 'BACKED_BY'
  /** Part → whole; actors and operations. */
  | 'PART_OF'
  /** Actor – actor. */
  | 'ALLIED_WITH'
  /** Actor – actor. */
  | 'FIGHTS'
  /** Actor – actor, in a negotiation or an agreement. */
  | 'NEGOTIATED_WITH'
  /** Actor → location. */
  | 'ADVANCED_ON'
  /** Actor → location. */
  | 'CAPTURED'
  /** Actor → location, as a state. */
  | 'CONTROLS'
  /** Actor → location. */
  | 'STRUCK'
  /** Actor → location. */
  | 'WITHDREW_FROM'
  /** Actor → operation, in a role. */
  | 'TOOK_PART_IN'
  /** Operation → location, in a role. */
  | 'TOOK_PLACE_AT'
  /** Diversion → operation from which it draws the enemy's attention. */
  | 'DIVERTS_FROM'
  /** Later operation → earlier one. */
  | 'FOLLOWED'
  /** Operation → operation that it made possible. */
  | 'ENABLED'
  /** Operation → actor or source that says so. */
  | 'CLAIMED_BY';

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  first: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ id: string, hiddenCount: number, entity:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }>, edges: Array<{ fromId: string, toId: string, type: RelationshipType, standing: Standing }> } };


export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromId"}},{"kind":"Field","name":{"kind":"Name","value":"toId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;