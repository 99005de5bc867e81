import {
  CreateClauseContext,
  DeleteClauseContext,
  LimitContext,
  MatchClauseContext,
  MergeClauseContext,
  NodePatternContext,
  OrderByContext,
  PathLengthContext,
  QuantifierContext,
  RelationshipPatternContext,
  RemoveClauseContext,
  SetClauseContext,
} from '@neo4j-cypher/language-support';
import { edges, labels, relationshipTypes } from './graphSchema.ts';
import type { Listed } from './statements.ts';
import { all, childrenOf, labelsWritten, parse, segmentsOf, variableOf, within } from './tree.ts';

/** Says what is wrong with a statement; nothing when nothing is. */
export type Rule = (statement: Listed) => readonly string[];

/** Each label and type is one of the contract. Whether the statement makes sense, answers.test.ts asks Neo4j itself. */
export const spelt: Rule = ({ text }) =>
  parse(text)
    .flatMap(({ collectedLabelOrRelTypes }) => collectedLabelOrRelTypes)
    .filter(({ labelText }) => ![...labels, ...relationshipTypes].includes(labelText))
    .map(({ labelText, labelType }) => `there is no ${labelType.toLowerCase()} ${labelText}`);

/** Each parameter is one that is given to it. */
export function given(parameters: readonly string[]): Rule {
  return ({ text }) =>
    parse(text)
      .flatMap(({ collectedParameters }) => collectedParameters.map(({ name }) => name))
      .filter((name) => !parameters.includes(name))
      .map((name) => `nothing gives $${name}`);
}

/** A label in every node pattern (a variable needs it once) and a type in every relationship pattern. */
export const labelled: Rule = ({ text }) => {
  const nodes = all(text, NodePatternContext);
  const known = new Set(nodes.filter((node) => labelsWritten(node).length > 0).map(variableOf));
  const bare = nodes.filter((node) => {
    const variable = variableOf(node);
    return labelsWritten(node).length === 0 && (variable === undefined || !known.has(variable));
  });
  const untyped = all(text, RelationshipPatternContext).filter((pattern) => labelsWritten(pattern).length === 0);
  return [
    ...bare.map((node) => `${node.getText()} has no label`),
    ...untyped.map((pattern) => `${pattern.getText()} has no type`),
  ];
};

/** A bound on every hop of variable length. */
export const bounded: Rule = ({ text }) => [
  ...all(text, PathLengthContext)
    .map((length) => length.getText())
    .filter((length) => !/^\*\d+$|\.\.\d+$/.test(length))
    .map((length) => `${length} has no bound`),
  ...all(text, QuantifierContext)
    .map((quantifier) => quantifier.getText())
    .filter((quantifier) => !/^\{(\d*,)?\d+\}$/.test(quantifier))
    .map((quantifier) => `${quantifier} has no bound`),
];

/** Both ends together are a pair that the relationship's type joins: PART_OF never joins an actor and an operation. */
export const paired: Rule = ({ text }) => {
  const nodes = all(text, NodePatternContext);
  /** The labels of a variable stand where it is bound, which may be elsewhere. */
  const labelsOf = (node: NodePatternContext) => {
    const written = labelsWritten(node);
    const variable = variableOf(node);
    if (written.length > 0 || variable === undefined) return written;
    return nodes.filter((other) => variableOf(other) === variable).flatMap(labelsWritten);
  };
  return segmentsOf(text).flatMap(({ left, relationship, right, arrow }) => {
    const [start, end] = arrow === 'left' ? [right, left] : [left, right];
    const starts = labelsOf(start);
    const ends = labelsOf(end);
    if (starts.length === 0 || ends.length === 0) return [];
    return labelsWritten(relationship)
      .filter((type) => relationshipTypes.includes(type))
      .filter((type) => !joins(type, starts, ends) && !(arrow === 'none' && joins(type, ends, starts)))
      .map((type) => `${type} joins no ${starts.join(':')} to a ${ends.join(':')}`);
  });
};

function joins(type: string, starts: readonly string[], ends: readonly string[]): boolean {
  return edges.some((edge) => edge.type === type && starts.includes(edge.from) && ends.includes(edge.to));
}

/**
 * A hint wherever a clause begins at an id and follows relationships: while a graph is filled, its statistics lag behind, and Neo4j
 * may think that a type without relationships is as well read from every node.
 */
export const hinted: Rule = ({ text }) =>
  all(text, MatchClauseContext)
    .filter((clause) => within(clause, NodePatternContext).some((node) => node.getText().includes('{id:')))
    .filter(
      (clause) => within(clause, RelationshipPatternContext).length > 0 && !clause.getText().includes('USINGINDEXSEEK'),
    )
    .map((clause) => `${clause.getText()} does not say which index it begins at`);

const WRITING_CLAUSES: readonly (abstract new (...parameters: never[]) => object)[] = [
  MergeClauseContext,
  CreateClauseContext,
  SetClauseContext,
  DeleteClauseContext,
  RemoveClauseContext,
];

/** No clause that writes. */
export const readsOnly: Rule = ({ text }) =>
  WRITING_CLAUSES.flatMap((kind) => all(text, kind)).map((clause) => `writes: ${clause.getText()}`);

/** Every order comes with a limit. */
export const limited: Rule = ({ text }) =>
  all(text, OrderByContext)
    .filter(
      ({ parentCtx }) => parentCtx !== undefined && !childrenOf(parentCtx).some((part) => part instanceof LimitContext),
    )
    .map((order) => `${order.getText()} has no LIMIT`);
