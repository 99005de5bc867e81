import { type Record as DriverRecord, int, type Plan } from 'neo4j-driver';
import { type Database, databaseOf } from '../../src/graph/database.ts';
import { prepareView } from '../../src/nodes/View.ts';
import { relationshipTypes } from './graphSchema.ts';
import { idOf } from './population.ts';
import type { Listed } from './statements.ts';

/** What Neo4j says of a statement, and, where it ran it, what came. */
export interface Planned {
  /** The plan's operators with their details, root first: `Limit $first + 1`. */
  readonly operators: readonly string[];
  /** Unknown labels, types and properties, and whatever else it warns of. */
  readonly warnings: readonly string[];
  readonly records: readonly DriverRecord[];
}

/** A plan is made without them; whether they are given is for the linter and for those who run the statement. */
const PARAMETER_MISSING = '01N60';

/** A value for each parameter that a statement which reads may take. */
export const parameters: Readonly<Record<string, unknown>> = {
  keys: [
    ...['Actor', 'Location', 'Operation', 'Source', 'Report', 'Claim', 'Contradiction'].map((label) => idOf(label, 0)),
    `${idOf('Actor', 0)} BACKED_BY ${idOf('Actor', 0)}`,
    `FIGHTS:checks:Actor-Actor-0`,
    'CLEAR',
    'MET:checks:Actor-Actor-0',
  ],
  first: int(20),
  where: [{}],
  range: { from: '', to: '\uffff' },
  view: prepareView(null),
  queries: ['folded:tiger'],
  near: { latitude: 35.96, longitude: 38.03 },
  candidates: int(400),
  labels: ['Actor', 'Location', 'Operation', 'Source'],
  within: null,
  since: '',
  until: '\uffff',
  about: null,
  modes: ['FACT', 'INTENT'],
  subjects: [idOf('Operation', 0), idOf('Actor', 0)],
  areas: [{ id: idOf('Location', 0), south: 0, west: 0, north: 2, east: 2 }],
  from: '',
  to: '\uffff',
  actors: [idOf('Actor', 0)],
  box: null,
  prefix: 'checks:',
  via: relationshipTypes,
  places: [idOf('Location', 0)],
  among: null,
  kinds: ['CAMPAIGN'],
  named: [idOf('Actor', 0), idOf('Location', 0)],
  lists: [[idOf('Actor', 0)], [idOf('Location', 0)]],
  shown: int(20),
  of: 'OPERATIONS',
  by: 'ACTOR',
  dataSet: idOf('Source', 0),
  most: int(100),
  newest: int(20),
  ends: [idOf('Operation', 0)],
  fanOut: int(200),
  scanned: int(1000),
};

/** Where a page begins when there is no cursor. */
export function startOf(statement: Listed): Readonly<Record<string, string>> {
  const bound = /(?:<|>)= \$after\.(\w+)/.exec(statement.text);
  if (bound === null) return { id: '' };
  return { [bound[1] ?? '']: bound[0].startsWith('<') ? '\uffff' : '', id: '' };
}

/** EXPLAIN only plans the statement, PROFILE runs it as well. */
export async function plan(database: Database, statement: Listed, mode: 'EXPLAIN' | 'PROFILE'): Promise<Planned> {
  const session = database.driver.session(databaseOf(database));
  try {
    const values = Object.fromEntries(statement.parameters.map((name) => [name, parameters[name]]));
    const { summary, records } = await session.run(`${mode} ${statement.text}`, {
      ...values,
      after: startOf(statement),
    });
    const root = summary.profile || summary.plan;
    return {
      records,
      operators: root === false ? [] : operatorsOf(root),
      warnings: summary.gqlStatusObjects
        .filter(({ gqlStatus }) => gqlStatus.startsWith('01') && gqlStatus !== PARAMETER_MISSING)
        .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
    };
  } finally {
    await session.close();
  }
}

function operatorsOf(plan: Plan): readonly string[] {
  const own = `${plan.operatorType.split('@')[0]} ${plan.arguments.Details ?? ''}`.trim();
  return [own, ...plan.children.flatMap(operatorsOf)];
}
