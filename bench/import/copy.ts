import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/settings.ts';

/** A graph as rows for statements that create it again, kept in a file: it may be larger than memory. */
export interface Copy {
  readonly nodes: number;
  readonly relationships: number;
  /** Creates the graph in an empty database and tells how many milliseconds the statements took. */
  create(): Promise<number>;
  delete(): Promise<void>;
}

interface Batch {
  readonly text: string;
  readonly rows: readonly object[];
}

const ROWS_A_BATCH = 5_000;
/** Neo4j as the product sets it up ends what takes longer than a minute. */
const WITHOUT_END = { timeout: 0 };

/** What has no id of its own is created with the relationship that it lives by. */
const NODES = `MATCH (node) WHERE NOT node:Migration AND NOT node:Change
RETURN labels(node) AS labels, properties(node) AS properties`;
const CHANGES = `MATCH (change:Change)-[:MADE_IN]->(revision:Revision)
RETURN revision.id AS toId, properties(change) AS properties`;
const RELATIONSHIPS = `MATCH (from:Node)-[edge]->(to:Node)
RETURN type(edge) AS type, labels(from) AS fromLabels, labels(to) AS toLabels, from.id AS fromId, to.id AS toId,
  properties(edge) AS properties`;

/** Reads the graph back, all nodes and relationships with their labels, types and properties. */
export async function copyGraph(address: Neo4jAddress, file: string): Promise<Copy> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), { useBigInt: true });
  const descriptor = openSync(file, 'w+');
  const places: { readonly at: number; readonly length: number }[] = [];
  let end = 0;
  const keep = (batch: Batch) => {
    const bytes = serialize(batch);
    writeSync(descriptor, bytes, 0, bytes.length, end);
    places.push({ at: end, length: bytes.length });
    end += bytes.length;
  };
  const nodes = await readInto(driver, NODES, keep, ({ labels, properties }) => ({
    text: `UNWIND $rows AS row CREATE (node:${labels.join(':')}) SET node = row.properties`,
    row: { properties },
  }));
  const changes = await readInto(driver, CHANGES, keep, (row) => ({
    text: 'UNWIND $rows AS row MATCH (to:Revision {id: row.toId}) CREATE (node:Change)-[:MADE_IN]->(to) SET node = row.properties',
    row,
  }));
  const relationships = await readInto(
    driver,
    RELATIONSHIPS,
    keep,
    ({ type, fromLabels, toLabels, fromId, toId, properties }) => ({
      text: `UNWIND $rows AS row MATCH (from:${labelOf(fromLabels)} {id: row.fromId}) MATCH (to:${labelOf(toLabels)} {id: row.toId}) CREATE (from)-[edge:${type}]->(to) SET edge = row.properties`,
      row: { fromId, toId, properties },
    }),
  );
  return {
    nodes: nodes + changes,
    relationships: relationships + changes,
    async create() {
      let milliseconds = 0;
      const session = driver.session();
      for (const { at, length } of places) {
        const bytes = Buffer.alloc(length);
        readSync(descriptor, bytes, 0, length, at);
        const { text, rows } = deserialize(bytes) as Batch;
        const start = performance.now();
        await session.executeWrite((transaction) => transaction.run(text, { rows }));
        milliseconds += performance.now() - start;
      }
      await session.close();
      return milliseconds;
    },
    async delete() {
      closeSync(descriptor);
      rmSync(file);
      await driver.close();
    },
  };
}

interface Found {
  readonly labels: string[];
  readonly type: string;
  readonly fromLabels: string[];
  readonly toLabels: string[];
  readonly fromId: string;
  readonly toId: string;
  readonly properties: object;
}

/** Reads all rows of a statement, and keeps them by the statements that create them. */
async function readInto(
  driver: Driver,
  text: string,
  keep: (batch: Batch) => void,
  toCreate: (row: Found) => { readonly text: string; readonly row: object },
): Promise<number> {
  const open = new Map<string, object[]>();
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let count = 0;
  for await (const record of session.run<Found>(text, {}, WITHOUT_END)) {
    const { text: creating, row } = toCreate(record.toObject());
    const rows = open.get(creating) ?? [];
    open.set(creating, rows);
    rows.push(row);
    count += 1;
    if (rows.length === ROWS_A_BATCH) {
      keep({ text: creating, rows });
      open.delete(creating);
    }
  }
  for (const [creating, rows] of open) keep({ text: creating, rows });
  await session.close();
  return count;
}

/** The label by which a node is found: not the ones that several kinds have. */
function labelOf(labels: readonly string[]): string {
  return labels.find((label) => label !== 'Node' && label !== 'Entity') ?? 'Node';
}
