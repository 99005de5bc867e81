import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days and moments stay ISO text all the way: they compare and sort as they are. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  parseValue: (value) => parseMoment(value),
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && isReal(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is no day: write it as "2017-06-02"`, badArgument);
}

function parseMoment(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value) &&
    isReal(value.slice(0, 10))
  ) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  }
  throw new GraphQLError(
    `${JSON.stringify(value)} is no moment: write it as "2017-06-02T14:00:00Z" or "2017-06-02"`,
    badArgument,
  );
}

/** JavaScript reads 30 February as 2 March. */
function isReal(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

const badArgument = { extensions: { code: 'BAD_ARGUMENT' } };
