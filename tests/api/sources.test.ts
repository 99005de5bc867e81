import { describe, expect, test } from 'vitest';
import { api, coordinates, data } from '../setup/api.ts';

async function firstError(query: string) {
  const { errors } = await api().ask(query);
  return { message: errors?.[0]?.message ?? 'no error', ...errors?.[0]?.extensions };
}

describe('on which source an answer hangs', () => {
  const verdict = 'status holders { actor { name } } evidence { rule corroboration { independentOrigins } }';
  interface Control {
    readonly status: string;
    readonly holders: readonly { readonly actor: { readonly name: string } }[];
    readonly evidence: { readonly rule: string; readonly corroboration: { readonly independentOrigins: number } };
  }
  interface Answer {
    readonly status: string;
    readonly holders: readonly { readonly name: string }[];
    readonly rule: string;
    readonly independentOrigins: number;
  }
  const told = ({ status, holders, evidence: { rule, corroboration } }: Control): Answer => ({
    status,
    holders: holders.map(({ actor: { name } }) => ({ name })),
    rule,
    independentOrigins: corroboration.independentOrigins,
  });

  test.each(['location:baath-dam', 'location:maskana-aleppo'])(
    'is told by the answers that a lens without it gives: %s',
    async (place) => {
      const at = 'asOf: "2017-06-05", knownAt: "2017-06-20"';
      const answer = 'answer { status holders { name } rule independentOrigins }';
      const { sensitivity } = await data<{
        sensitivity: Record<'hangsOn' | 'others', { source: { id: string }; answer: Answer }[]>;
      }>(`{ sensitivity(of: "${place}", view: { ${at} }) {
        hangsOn { source { id } ${answer} } others { source { id } ${answer} }
      } }`);
      const without = [...sensitivity.hangsOn, ...sensitivity.others];
      expect(without.length).toBeGreaterThan(1);
      const lenses = without.map(
        ({ source }, index) =>
          `at${index}: control(of: "${place}", view: { ${at}, lens: { excludeSources: ["${source.id}"] } }) { ${verdict} }`,
      );
      const controls = await data<Record<string, Control>>(`{ ${lenses.join(' ')} }`);
      expect(Object.values(controls).map(told)).toEqual(without.map((one) => one.answer));
    },
  );

  test('is asked by as many statements for ten sources as for one', async () => {
    const query = (of: string) =>
      `{ sensitivity(of: "${of}") { sourceCount hangsOnCount hangsOn { answer { standing } } } }`;
    const { few, many } = await data<Record<string, { sourceCount: number }>>(`{
      few: sensitivity(of: "operation:khanasser-attacks") { sourceCount }
      many: sensitivity(of: "operation:maskana-capture") { sourceCount }
    }`);
    expect((few?.sourceCount ?? 0) < (many?.sourceCount ?? 0)).toBe(true);
    expect(await coordinates(query('operation:maskana-capture'))).toEqual(
      await coordinates(query('operation:khanasser-attacks')),
    );
  });

  test.each(['operation:never', 'location:atlantis', 'actor:fsa', 'BACKED_BY:actor:fsa>actor:nobody'])(
    'is not asked of what is not there, or has no answer: %s',
    async (of) => {
      expect(await firstError(`{ sensitivity(of: "${of}") { sourceCount } }`)).toMatchObject({
        message: expect.stringContaining(`no place, operation or relationship "${of}"`),
        code: 'BAD_ARGUMENT',
        argument: 'of',
      });
    },
  );
});

describe('the track record of a source', () => {
  const counts = 'own { counted complete corroborated contradicted retracted open } relayed { counted complete }';
  interface Tally {
    readonly counted: number;
    readonly complete: boolean;
    readonly corroborated: number;
    readonly open: number;
  }

  test('looks at the newest so many and says that there are more', async () => {
    const { source } = await data<{ source: { trackRecord: { own: Tally; relayed: Tally } } }>(
      `{ source(id: "source:southfront") { trackRecord(newest: 5) { ${counts} } } }`,
    );
    expect(source.trackRecord.own.complete).toBe(false);
    expect(source.trackRecord.own.counted).toBeLessThanOrEqual(5);
  });

  test('knows nothing of what was published later', async () => {
    const own = async (knownAt: string) => {
      const { source } = await data<{ source: { trackRecord: { own: Tally } } }>(
        `{ source(id: "source:southfront", view: { knownAt: "${knownAt}" }) { trackRecord { ${counts} } } }`,
      );
      return source.trackRecord.own;
    };
    expect(await own('2017-05-01')).toMatchObject({ counted: 0, corroborated: 0, open: 0, complete: true });
    expect((await own('2017-06-02')).corroborated).toBeLessThan((await own('2017-06-30')).corroborated);
  });

  test('is asked by the same statements for many sources as for one, however many the sources', async () => {
    const others = ['isw', 'reuters', 'sana', 'sohr', 'sputnik', 'syria-deeply', 'tass', 'tsi'];
    const query = (slugs: readonly string[]) => {
      const ids = slugs.map((slug) => `source:${slug}`);
      return `{ nodes(ids: ${JSON.stringify(ids)}) { ... on Source { trackRecord { ${counts} } } } }`;
    };
    const one = await coordinates(query(['southfront']));
    const many = await coordinates(query(['southfront', ...others]));
    expect(new Set(many)).toEqual(new Set(one));
    // A source of which less is asked may get to the structure a turn before the others, or two: once as often at most.
    expect(many.length).toBeLessThanOrEqual(one.length + 2);
  });

  test.each(['0', '1001'])('is not of %s claims', async (newest) => {
    expect(
      await firstError(`{ source(id: "source:southfront") { trackRecord(newest: ${newest}) { ${counts} } } }`),
    ).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument: 'newest',
      limit: 1000,
    });
  });

  test('is refused for more claims than one request may look at', async () => {
    expect(
      await firstError(`{ sources(first: 100) { nodes { trackRecord(newest: 1000) { ${counts} } } } }`),
    ).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      argument: 'newest',
      limit: 5000,
    });
  });
});
