import { OrderItemContext } from '@neo4j-cypher/language-support';
import { type GraphQLField, isInterfaceType, isObjectType } from 'graphql';
import { directive, isList, isPage, ordersOf, possibleTypes, rowTypeOf } from '../../src/codegen/schemaModel.ts';
import { edges } from './graphSchema.ts';
import type { Rule } from './rules.ts';
import { type Listed, schema } from './statements.ts';
import { all, labelsWritten, type Segment, segmentsOf, textOf, variableOf } from './tree.ts';

type Field = GraphQLField<unknown, unknown>;
type Direction = 'OUT' | 'IN' | 'BOTH';

/** Relationships whose far end is copied onto the node, so that a list of it comes from an index. */
const COPIED: Readonly<Record<string, string>> = { STATED_IN: 'reportId', PUBLISHED_BY: 'sourceId' };

/** What the view may hide. */
const HIDEABLE = ['Claim', 'Operation', 'Report'];

/** The field that a statement answers, or undefined for a part of a computed one and for statements that answer none. */
export function fieldOf({ folder, field }: Listed): Field | undefined {
  const type = schema.getType(folder);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  return found === undefined || directive(found, 'computed') !== undefined ? undefined : found;
}

/** The statement follows the relationship that @hop names, in the direction it names, from a node of the field's type. */
export const followsHop: Rule = (statement) => {
  const field = fieldOf(statement);
  const hop = field === undefined ? undefined : directive(field, 'hop');
  if (hop?.type === undefined) return [];
  const wanted = `${hop.type} ${hop.direction}`;
  const segment = segmentsOf(statement.text).find(({ relationship }) =>
    labelsWritten(relationship).includes(hop.type as string),
  );
  if (segment === undefined) {
    const copy = COPIED[hop.type];
    if (copy !== undefined && hop.direction === 'IN' && statement.text.includes(`.${copy} = key`)) return [];
    return [`@hop says ${wanted}; the statement follows no ${hop.type}`];
  }
  const found = directionOf(statement, segment);
  return found === hop.direction ? [] : [`@hop says ${wanted}; the statement goes ${found ?? 'from neither end'}`];
};

function directionOf({ text, folder }: Listed, { left, relationship, right, arrow }: Segment): Direction | undefined {
  if (arrow === 'none') return 'BOTH';
  const [start, end] = arrow === 'right' ? [left, right] : [right, left];
  const copied = new RegExp(`\\b${variableOf(relationship)}\\.(fromId|toId) = key\\b`).exec(text)?.[1];
  const keyed = copied === 'fromId' ? start : copied === 'toId' ? end : undefined;
  const own = keyed ?? [start, end].find((node) => /\{id:\s*key\}/.test(textOf(node)));
  if (own === undefined || !labelsWritten(own).includes(folder)) return undefined;
  return own === start ? 'OUT' : 'IN';
}

/** A list has an order, and a page the one that @order declares, down to the id and on both sides of the cursor. */
export const orderedAsDeclared: Rule = (statement) => {
  const field = fieldOf(statement);
  if (field === undefined || statement.variant === 'totalCount') return [];
  const items = all(statement.text, OrderItemContext).map((item) => item.getText());
  const named = schema.getType(String(field.type).replace(/[[\]!]/g, ''));
  if (named === undefined || !isPage(named)) {
    return isList(field) && items.length === 0 ? ['a list without ORDER BY'] : [];
  }
  const order = ordersOf(statement.coordinate, field).find(({ name }) => name === statement.variant);
  if (order === undefined) return [`there is no order ${statement.variant}`];
  const { by, direction } = order;
  const wrong = items.filter((item) => !item.endsWith(direction));
  const keys = items.map((item) => item.slice(item.indexOf('.') + 1, -direction.length));
  const [sign, strict] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  return [
    ...wrong.map((item) => `${item} is not ${direction}`),
    ...(keys.at(-2) === by && keys.at(-1) === 'id' ? [] : [`ordered by ${keys.join(', ')}: must end in ${by}, id`]),
    ...(statement.text.includes(`.${by} ${sign} $after.${by}`) ? [] : [`${by} has no bound ${sign} $after.${by}`]),
    ...(statement.text.includes(`.id ${strict} $after.id`) ? [] : [`id has no bound ${strict} $after.id`]),
  ];
};

/** What a view may hide is never read without it. */
export const throughTheView: Rule = (statement) => {
  const field = fieldOf(statement);
  if (field === undefined || statement.parameters.includes('view')) return [];
  const hidden = rowsOf(field).filter((name) => HIDEABLE.includes(name) || isProjected(name));
  return hidden.length === 0 ? [] : [`brings ${hidden.join(', ')} and does not ask the view`];
};

function rowsOf(field: Field): readonly string[] {
  const row = rowTypeOf(field);
  const names = possibleTypes(schema, row).map(({ name }) => name);
  const hop = directive(field, 'hop');
  if (hop === undefined || !isInterfaceType(row)) return names;
  const reached = edges.filter(({ type }) => type === hop.type).map(({ to }) => to);
  return names.filter((name) => reached.includes(name));
}

function isProjected(name: string): boolean {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((face) => face.name === 'Relationship');
}
