import {
  createParsingResult,
  NodePatternContext,
  PatternElementContext,
  RelationshipPatternContext,
} from '@neo4j-cypher/language-support';

/** A part of a syntax tree, as far as the rules look into it. */
export interface Tree {
  readonly children: readonly object[] | null;
  readonly parentCtx: Tree | undefined;
  getText(): string;
}

type KindOf<T> = abstract new (...parameters: never[]) => T;

type Parsed = ReturnType<typeof createParsingResult>['statementsParsing'];

const known = new Map<string, Parsed>();

/** The parsed statements of a text; each text is parsed once, for all rules. */
export function parse(text: string): Parsed {
  const parsed = known.get(text) ?? createParsingResult(text, { consoleCommandsEnabled: false }).statementsParsing;
  known.set(text, parsed);
  return parsed;
}

function isTree(part: object): part is Tree {
  return 'children' in part && 'getText' in part;
}

/** All parts of that kind, in the order of the text. */
export function all<T extends object>(text: string, kind: KindOf<T>): readonly (T & Tree)[] {
  const trees = parse(text).map(({ ctx }): object => ctx);
  return trees.filter(isTree).flatMap((tree) => within(tree, kind));
}

export function within<T extends object>(tree: Tree, kind: KindOf<T>): readonly (T & Tree)[] {
  const below = childrenOf(tree).flatMap((child) => within(child, kind));
  return tree instanceof kind ? [tree, ...below] : below;
}

export function childrenOf(tree: Tree): readonly Tree[] {
  return (tree.children ?? []).filter(isTree);
}

export function textOf(part: object | null | undefined): string {
  return part != null && isTree(part) ? part.getText() : '';
}

/** A relationship pattern between two node patterns. */
export interface Segment {
  readonly left: NodePatternContext;
  readonly relationship: RelationshipPatternContext;
  readonly right: NodePatternContext;
  readonly arrow: 'left' | 'right' | 'none';
}

export function segmentsOf(text: string): readonly Segment[] {
  return all(text, PatternElementContext).flatMap((element) => {
    const parts = childrenOf(element);
    return parts.flatMap((relationship, at) => {
      const left = parts[at - 1];
      const right = parts[at + 1];
      if (!(relationship instanceof RelationshipPatternContext)) return [];
      if (!(left instanceof NodePatternContext) || !(right instanceof NodePatternContext)) return [];
      return [{ left, relationship, right, arrow: arrowOf(relationship) }];
    });
  });
}

function arrowOf(relationship: RelationshipPatternContext): Segment['arrow'] {
  if (relationship.leftArrow() !== null) return 'left';
  return relationship.rightArrow() !== null ? 'right' : 'none';
}

/** The labels or types written in a pattern, without those that are negated. */
export function labelsWritten(pattern: NodePatternContext | RelationshipPatternContext): readonly string[] {
  const written = textOf(pattern.labelExpression());
  return written.split(/[:|&()]+/).filter((label) => label !== '' && !label.startsWith('!'));
}

export function variableOf(pattern: NodePatternContext | RelationshipPatternContext): string | undefined {
  return textOf(pattern.variable()) || undefined;
}
