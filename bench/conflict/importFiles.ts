import type { Run } from '../../src/graph/database.ts';
import { type ImportFile, openFile, type Row } from './importFile.ts';

export interface ImportFiles {
  /** Takes what `bulkWrites` sends to a graph. */
  readonly run: Run;
  /** Ends the files and tells which there are. */
  end(): Promise<readonly ImportFile[]>;
}

const NODES: Readonly<Record<string, string>> = {
  'store.createActors': 'Node:Entity:Actor',
  'store.createClaims': 'Node:Claim',
  'store.createLocations': 'Node:Entity:Location',
  'store.createOperations': 'Node:Entity:Operation',
  'store.createReports': 'Node:Report',
  'store.createSources': 'Node:Entity:Source',
};

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  'store.createAlignedWith': 'ALIGNED_WITH',
  'store.createCites': 'CITES',
  'store.createClaimedBy': 'CLAIMED_BY',
  'store.createNear': 'NEAR',
  'store.createOwnedBy': 'OWNED_BY',
  'store.createPublishedBy': 'PUBLISHED_BY',
  'store.createStatedIn': 'STATED_IN',
  'store.createWithin': 'WITHIN',
};

/** Keeps as files in a folder what statements would create in an empty graph. */
export function importFiles(folder: string): ImportFiles {
  const files = new Map<string, ReturnType<typeof openFile>>();
  const met = new Map<string, Row>();

  function fileOf(holds: ImportFile['holds'], of: string) {
    const file = files.get(of) ?? openFile(folder, holds, of);
    files.set(of, file);
    return file;
  }
  const addNodes = (of: string, rows: readonly Row[]) =>
    fileOf('nodes', of).add(rows.map(({ id, ...properties }) => [{ 'id:ID': id }, properties]));
  const addRelationships = (of: string, rows: readonly Row[], propertiesOf: (row: Row) => Row) =>
    fileOf('relationships', of).add(
      rows.map((row) => [{ ':START_ID': row.fromId, ':END_ID': row.toId }, propertiesOf(row)]),
    );

  async function keep(coordinate: string, rows: readonly Row[]): Promise<void> {
    const [folderOfStatement, projected] = coordinate.split('.');
    const [labels, type] = [NODES[coordinate], RELATIONSHIPS[coordinate]];
    if (labels !== undefined) await addNodes(labels, rows);
    else if (type !== undefined) await addRelationships(type, rows, ({ properties }) => (properties ?? {}) as Row);
    else if (coordinate === 'store.createNames') {
      const ends = rows.map(({ entityId, properties }) => ({ fromId: entityId, toId: (properties as Row).id }));
      await addNodes(
        'Node:Name',
        rows.map(({ properties }) => properties as Row),
      );
      await addRelationships('NAMED', ends, () => ({}));
    } else if (coordinate === 'store.addToMet') {
      for (const row of rows) met.set(String(row.id), together(met.get(String(row.id)), row));
    } else if (folderOfStatement === 'projections' && projected !== undefined) {
      await addRelationships(projected, rows, (row) => row);
    } else throw new Error(`${coordinate} cannot be written to a file`);
  }

  return {
    async run({ coordinate }, { rows = [] } = {}) {
      await keep(coordinate, rows as readonly Row[]);
      return [{ written: (rows as readonly Row[]).length }];
    },
    async end() {
      await addRelationships('MET', [...met.values()], (row) => row);
      return Promise.all([...files.values()].map((file) => file.end()));
    },
  };
}

/** As `store.addToMet` does it. */
function together(known: Row | undefined, row: Row): Row {
  if (known === undefined) return row;
  return {
    ...known,
    operations: BigInt(known.operations as bigint) + BigInt(row.operations as bigint),
    first: [String(known.first), String(row.first)].sort()[0],
    last: [String(known.last), String(row.last)].sort()[1],
  };
}
