import { stringify } from 'csv-stringify/sync';
import { type Column, ENTITY_COLUMNS, RELATIONSHIP_COLUMNS, weightOf } from './columns.ts';
import { type ExportedEntity, readEntities } from './entities.ts';
import type { Exported } from './exported.ts';
import { describe } from './metadata.ts';
import { type ExportedRelationship, readRelationships } from './relationships.ts';

const NODE_COLUMNS: readonly Column<ExportedEntity>[] = [
  { name: 'id', type: 'string', about: 'readable and stable', of: ({ id }) => id },
  { name: 'label', type: 'string', about: 'its name', of: ({ name }) => name },
  ...ENTITY_COLUMNS,
];
const EDGE_COLUMNS: readonly Column<ExportedRelationship>[] = [
  { name: 'id', type: 'string', about: 'type and both ends', of: ({ id }) => id },
  { name: 'source', type: 'string', about: 'id of the node where it starts', of: ({ fromId }) => fromId },
  { name: 'target', type: 'string', about: 'id of the node where it ends', of: ({ toId }) => toId },
  ...RELATIONSHIP_COLUMNS,
  { name: 'weight', type: 'integer', about: 'by operations', of: weightOf },
];

export async function* csvNodes(exported: Exported): AsyncGenerator<string> {
  yield header(NODE_COLUMNS);
  for await (const entities of readEntities(exported)) yield lines(entities, NODE_COLUMNS);
}

export async function* csvEdges(exported: Exported): AsyncGenerator<string> {
  yield header(EDGE_COLUMNS);
  for await (const relationships of readRelationships(exported)) yield lines(relationships, EDGE_COLUMNS);
}

/** What a CSV file cannot say of itself: the view, the sources to be cited, and its columns (CSV on the Web, W3C). */
export async function* csvMetadata({ metadata }: Exported): AsyncGenerator<string> {
  const table = (url: string, columns: readonly Omit<Column<never>, 'of'>[]) => ({
    url,
    tableSchema: {
      columns: columns.map(({ name, type, about }) => ({
        name,
        titles: name,
        datatype: type,
        'dc:description': about,
      })),
      primaryKey: 'id',
    },
  });
  const document = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:description': describe(metadata),
    notes: [metadata],
    tables: [table('sitrep-nodes.csv', NODE_COLUMNS), table('sitrep-edges.csv', EDGE_COLUMNS)],
  };
  yield `${JSON.stringify(document, null, 2)}\n`;
}

function header(columns: readonly { readonly name: string }[]): string {
  return rows([columns.map(({ name }) => name)]);
}

function lines<T>(things: readonly T[], columns: readonly Column<T>[]): string {
  return rows(
    things.map((thing) =>
      columns.map(({ of }) => {
        const value = of(thing);
        return typeof value === 'boolean' ? String(value) : value;
      }),
    ),
  );
}

/** RFC 4180. A text that a spreadsheet would take for a formula gets a ' before it (OWASP, CSV injection); a number never does. */
function rows(all: readonly (readonly (string | number | null | undefined)[])[]): string {
  return stringify([...all], { record_delimiter: 'windows', escape_formulas: true });
}
