import type { Shape } from './shape.ts';

interface Month {
  readonly key: string;
  readonly count: number;
}

const month = ({ key, count }: Month) => ({ key, count });

export const months: Shape = {
  name: 'months',
  title: 'how many operations there are in each month',
  questions: () => [{}],
  ours: {
    query: '{ distribution(of: OPERATIONS, by: MONTH, first: 1000) { buckets { key count } } }',
    comparable: ({ distribution }: { distribution: { buckets: readonly Month[] } }) => distribution.buckets.map(month),
  },
  neo4jGraphql: {
    query: '{ operationsByMonth { key count } }',
    comparable: ({ operationsByMonth }: { operationsByMonth: readonly Month[] }) => operationsByMonth.map(month),
  },
  driver: {
    statement: `
      MATCH (operation:Operation)
      WHERE operation.day IS NOT NULL AND operation.id IS NOT NULL
      RETURN left(operation.day, 7) AS key, count(*) AS count ORDER BY key`,
    comparable: (rows: readonly Month[]) => rows.map(month),
  },
};
