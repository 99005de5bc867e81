import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { columnsOf } from '../../src/codegen/columns.ts';
import { directive, isEmbedded, isList, isNodeType, propertiesOf } from '../../src/codegen/schemaModel.ts';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { EDGES_WITHOUT_TYPE, type Edge, labelsOf } from './graphSchema.ts';
import { schema } from './statements.ts';

/** Ids of everything that is put into the database begin so, and are deleted by it. */
const PREFIX = 'checks:';
/** Enough of each for the planner to tell an index from a scan. */
const NODES = 150;
const EDGES = 450;
/** Columns that EVIDENCE has the properties for. */
const UNSTORED = ['claims', 'unanimous'];
const DAY = '2017-06-02';
const MOMENT = '2017-06-02T00:00:00.000Z';

type Properties = Record<string, unknown>;

/** The lists that cypher/fragments/seen.cypher reads: one claim, which every view lets pass. */
const EVIDENCE: Properties = {
  claims: [idOf('Claim', 0)],
  origins: ['source:nobody'],
  publishers: [idOf('Source', 0)],
  knownAts: [MOMENT],
  validFroms: ['0000-01-01'],
  validTos: ['9999-12-31'],
  handlings: [0],
  reviewStates: ['ACCEPTED'],
  modes: ['FACT'],
  sides: ['UNKNOWN'],
  reliabilities: ['A'],
  polarities: ['AFFIRMS'],
  outcomes: ['SUCCEEDED'],
  retractedAts: ['9999-12-31T24:00:00.000Z'],
  guarded: true,
};

/** Properties that the statements read or write and the contract does not show. */
const UNSHOWN: Readonly<Record<string, Properties>> = {
  Actor: { recordHash: 'hash' },
  Location: { recordHash: 'hash' },
  Source: { recordHash: 'hash' },
  Operation: { ...EVIDENCE, openFrom: MOMENT },
  Setting: { bearsOnControl: true },
  Report: { recordHash: 'hash', sourceId: idOf('Source', 0) },
  Claim: {
    ...EVIDENCE,
    recordHash: 'hash',
    sourceId: idOf('Source', 0),
    reportId: idOf('Report', 0),
    claimantIds: [idOf('Actor', 0)],
    subjectId: idOf('Actor', 0),
    objectId: idOf('Actor', 0),
    retractedById: idOf('Report', 0),
  },
  Contradiction: {
    subjectId: idOf('Operation', 0),
    subjectIds: [idOf('Operation', 0)],
    aboutIds: [idOf('Operation', 0)],
  },
  Resolution: { contradictionId: idOf('Contradiction', 0), claimIds: [idOf('Claim', 0)] },
  Name: { folded: 'tiger forces', skeleton: 'tgr frcs' },
  Change: { recordId: idOf('Claim', 0), kind: 'Claim', before: '{}', after: '{"reviewState":"REJECTED"}' },
};

/** The id of the n-th node of a label; the 0th is the one that every statement is asked about. */
export function idOf(label: string, index: number): string {
  return `${PREFIX}${label.toLowerCase()}-${index}`;
}

/** Nodes and relationships of every type, each with every property that the contract or a statement knows. */
export async function populate(database: Database): Promise<void> {
  await clear(database);
  const nodeTypes = Object.values(schema.getTypeMap()).filter(isObjectType).filter(isNodeType);
  for (const type of nodeTypes) await createNodes(database, labelsOf(type.name), nodeProperties(type));
  await createNodes(database, ['Change'], { ...UNSHOWN.Change });
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const edge = directive(type, 'edge');
    if (edge !== undefined) await createEdges(database, edgeOf(edge), edgeProperties(type));
  }
  for (const edge of EDGES_WITHOUT_TYPE) {
    await createEdges(database, edge, unshownOf(edge));
  }
  await run(database, 'CALL db.resampleOutdatedIndexes()');
  await run(database, 'CALL db.awaitIndexes(60)');
}

export async function clear(database: Database): Promise<void> {
  await run(database, 'MATCH (n) WHERE n.id STARTS WITH $prefix DETACH DELETE n', { prefix: PREFIX });
  await run(database, 'CALL db.clearQueryCaches()');
}

function unshownOf(edge: Edge): Properties {
  if (edge.type === 'BETWEEN') return { side: '', origins: ['source:nobody'] };
  if (edge.type === 'MET') return { id: '', fromId: '', toId: '', operations: 1, first: DAY, last: DAY };
  return edge.type === 'CLAIMED_BY' ? claimedBy(edge) : {};
}

/** A claim's own CLAIMED_BY is no projection: it has neither id nor evidence. */
function claimedBy({ from }: Edge): Properties {
  return from === 'Claim'
    ? { toId: '', day: DAY }
    : { ...EVIDENCE, id: '', fromId: '', toId: '', day: DAY, polarity: 'AFFIRMS' };
}

function edgeOf(arguments_: Record<string, string>): Edge {
  const { type = '', from = '', to = '' } = arguments_;
  return { type, from: from === 'Entity' ? 'Actor' : from, to: to === 'Entity' ? 'Actor' : to };
}

function nodeProperties(type: GraphQLObjectType): Properties {
  return { ...propertiesFrom(type), ...UNSHOWN[type.name] };
}

function edgeProperties(type: GraphQLObjectType): Properties {
  return { ...propertiesFrom(type), ...EVIDENCE, ...UNSHOWN[type.name] };
}

function propertiesFrom(type: GraphQLObjectType): Properties {
  const columns = columnsOf(schema, type);
  const values: Properties = {};
  for (const field of propertiesOf(type)) {
    const named = getNamedType(field.type);
    if (isEmbedded(named) && isList(field)) values[field.name] = [JSON.stringify(propertiesFrom(named))];
    else if (isEmbedded(named)) {
      for (const part of propertiesOf(named)) {
        values[`${field.name}${part.name[0]?.toUpperCase()}${part.name.slice(1)}`] = valueFor(part.name, part.type);
      }
    } else values[field.name] = isList(field) ? [valueFor(field.name, field.type)] : valueFor(field.name, field.type);
  }
  const forgotten = columns.filter((column) => !UNSTORED.includes(column) && !isEmbedded(type) && !(column in values));
  if (forgotten.length > 0) throw new Error(`${type.name}: no value for ${forgotten.join(', ')}`);
  return values;
}

/** A value that the field's type allows; ids lead to the 0th node of the label that the field is named after. */
function valueFor(name: string, type: Parameters<typeof getNamedType>[0]): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  switch (named?.name) {
    case 'Date':
      return DAY;
    case 'DateTime':
      return MOMENT;
    case 'Boolean':
      return true;
    case 'Int':
    case 'Float':
      return 1;
    default:
      return name === 'operationId' ? idOf('Operation', 0) : `some ${name}`;
  }
}

async function createNodes(database: Database, labels: readonly string[], properties: Properties): Promise<void> {
  const rows = Array.from({ length: NODES }, (_, index) => ({
    ...properties,
    id: idOf(labels[0] ?? '', index),
    ...('number' in properties && labels.includes('Revision') ? { number: 1_000_000 + index } : {}),
  }));
  await run(database, `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, { rows });
}

/** Every end is tied often, and the 0th more often than the others, in both directions. */
async function createEdges(database: Database, edge: Edge, properties: Properties): Promise<void> {
  const rows = Array.from({ length: EDGES }, (_, index) => {
    const fromId = idOf(edge.from, index % 3 === 0 ? 0 : (index * 7) % NODES);
    const toId = idOf(edge.to, index % 3 === 1 ? 0 : (index * 11) % NODES);
    const ends = { ...('fromId' in properties ? { fromId } : {}), ...('toId' in properties ? { toId } : {}) };
    const id = 'id' in properties ? { id: `${edge.type}:${PREFIX}${edge.from}-${edge.to}-${index}` } : {};
    const side = 'side' in properties ? { side: index % 2 === 0 ? 'AFFIRMS' : 'DENIES' } : {};
    return { fromId, toId, properties: { ...properties, ...ends, ...id, ...side } };
  });
  await run(
    database,
    `UNWIND $rows AS row MATCH (a:${edge.from} {id: row.fromId}) MATCH (b:${edge.to} {id: row.toId}) CREATE (a)-[r:${edge.type}]->(b) SET r = row.properties`,
    { rows },
  );
}

function run(database: Database, text: string, parameters: Record<string, unknown> = {}) {
  return database.driver.executeQuery(text, parameters, databaseOf(database));
}
