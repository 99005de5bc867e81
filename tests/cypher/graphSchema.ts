import { type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import { directive, isNodeType } from '../../src/codegen/schemaModel.ts';
import { schema } from './statements.ts';

/** A relationship type with one pair of labels that it joins. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Relationships that come with a report or the gazetteer and are not shown as relationships of their own. */
export const EDGES_WITHOUT_TYPE: readonly Edge[] = [
  { type: 'STATED_IN', from: 'Claim', to: 'Report' },
  { type: 'CLAIMED_BY', from: 'Claim', to: 'Actor' },
  { type: 'CLAIMED_BY', from: 'Claim', to: 'Source' },
  { type: 'CLAIMED_BY', from: 'Operation', to: 'Source' },
  { type: 'PUBLISHED_BY', from: 'Report', to: 'Source' },
  { type: 'CITES', from: 'Report', to: 'Source' },
  { type: 'CITES', from: 'Report', to: 'Actor' },
  { type: 'CITES', from: 'Report', to: 'Report' },
  { type: 'RETRACTS', from: 'Report', to: 'Report' },
  { type: 'SUPERSEDES', from: 'Report', to: 'Report' },
  { type: 'WITHIN', from: 'Location', to: 'Location' },
  { type: 'NAMED', from: 'Actor', to: 'Name' },
  { type: 'NAMED', from: 'Location', to: 'Name' },
  { type: 'NAMED', from: 'Operation', to: 'Name' },
  { type: 'NAMED', from: 'Source', to: 'Name' },
  { type: 'ALIGNED_WITH', from: 'Source', to: 'Actor' },
  { type: 'ALIGNED_WITH', from: 'Source', to: 'Source' },
  { type: 'OWNED_BY', from: 'Source', to: 'Actor' },
  { type: 'OWNED_BY', from: 'Source', to: 'Source' },
  { type: 'MADE_IN', from: 'Change', to: 'Revision' },
  { type: 'BETWEEN', from: 'Contradiction', to: 'Claim' },
  { type: 'RESOLVES', from: 'Resolution', to: 'Contradiction' },
  { type: 'MET', from: 'Actor', to: 'Actor' },
];

/** Nodes that no type of the contract shows. */
const LABELS_WITHOUT_TYPE = ['Change', 'Migration'];

/** Whom a claim can be by: of the entities, those that speak. */
const CLAIMANTS = ['Actor', 'Source'];

const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
const nodeTypes = objectTypes.filter(isNodeType);

/** All labels that a node of this type carries: its own, and those of the interfaces it is stored under. */
export function labelsOf(type: string): readonly string[] {
  const found = schema.getType(type);
  return isObjectType(found) ? [type, ...found.getInterfaces().map(({ name }) => name)] : [type];
}

export const labels: readonly string[] = [
  ...new Set([...nodeTypes.flatMap(({ name }) => labelsOf(name)), ...LABELS_WITHOUT_TYPE]),
];

/** Every pair of labels that each relationship type joins, the labels of interfaces included. */
export const edges: readonly Edge[] = [...objectTypes.flatMap((type) => edgesOf(type)), ...EDGES_WITHOUT_TYPE].flatMap(
  ({ type, from, to }) =>
    labelsOf(from).flatMap((fromLabel) => labelsOf(to).map((toLabel) => ({ type, from: fromLabel, to: toLabel }))),
);

export const relationshipTypes: readonly string[] = [...new Set(edges.map(({ type }) => type))];

function edgesOf(object: GraphQLObjectType): readonly Edge[] {
  const edge = directive(object, 'edge');
  if (edge === undefined) return [];
  const { type = '', from = '', to = '' } = edge;
  return membersOf(from, type).flatMap((start) => membersOf(to, type).map((end) => ({ type, from: start, to: end })));
}

function membersOf(label: string, type: string): readonly string[] {
  const found = schema.getType(label);
  if (!isInterfaceType(found)) return [label];
  const members = schema.getPossibleTypes(found).map(({ name }) => name);
  return type === 'CLAIMED_BY' ? members.filter((name) => CLAIMANTS.includes(name)) : members;
}
