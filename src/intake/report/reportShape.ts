import { z } from 'zod';
import {
  bases,
  claimModes,
  handlings,
  means,
  measures,
  operationKinds,
  outcomes,
  polarities,
  reviewStates,
  roles,
} from './closedLists.ts';
import {
  actorReference,
  actorReferences,
  byListed,
  date,
  language,
  oneOrMore,
  slug,
  text,
  url,
  where,
} from './elementShapes.ts';
import { type FigureReading, readFigure } from './figureText.ts';
import { complain } from './shapeProblems.ts';

const number = z
  .union([z.int(), z.string()])
  .transform((given, context): string => {
    if (/^\d+[a-z]?$/.test(String(given))) return String(given);
    complain(context, {
      message: `\`${given}\` is no claim number`,
      expected: 'a whole number, with a letter after it at most: 13 or 13b',
    });
    return z.NEVER;
  })
  .meta({ description: "the claim's own number, such as 13 or 13b" });

const figure = z
  .union([z.number(), z.string()])
  .transform((given, context): FigureReading => {
    const reading = readFigure(given);
    if ('figure' in reading) return reading.figure;
    complain(context, reading.fault);
    return z.NEVER;
  })
  .meta({ id: 'figure', description: 'a number, ">80", "<5", 35..47 or ~23' });

const figures = byListed(
  measures.written,
  z
    .record(slug, figure)
    .meta({ description: 'a map from a thing or an actor to a number: { vehicles: 36, isis: ">80" }' }),
  '`figures`',
).meta({ description: 'a map from a measure to what is counted: { destroyed: { vehicles: 36 } }' });

/** Ends of a relation that is written out, because one of them is an unnamed group. */
const writtenOutRelation = z.strictObject({ from: actorReference, type: text, to: actorReference }).meta({
  title: '`rel`',
  description: '{ from: { some: pro-Iranian militias, side: government }, type: BACKED_BY, to: iran }',
});

const REL = 'FROM TYPE TO, such as fsa BACKED_BY united-states';

const relation = z
  .union([
    z.string().transform((given, context): z.output<typeof writtenOutRelation> => {
      const [from, type, to, ...rest] = given.trim().split(/\s+/);
      if (from !== undefined && type !== undefined && to !== undefined && rest.length === 0) return { from, type, to };
      complain(context, { message: `\`${given}\` is no relation`, expected: `${REL}: three words` });
      return z.NEVER;
    }),
    writtenOutRelation,
  ])
  .meta({ description: REL });

const who = byListed(roles.written, actorReferences, '`who`').meta({
  description: 'actors by their role: { attacker: saa, target: [isis, { some: local fighters }] }',
});

/** Keys that only a claim about an operation has, and those that only a claim about a relation has. */
const OF_OPERATION = ['kind', 'name', 'who', 'where', 'outcome'] as const;
const OF_RELATION = ['means'] as const;

const claim = z
  .strictObject({
    n: number,
    p: z.int().positive().meta({ description: 'the number of the paragraph, from 1' }).optional(),
    op: slug.optional(),
    kind: operationKinds.shape.optional(),
    name: text.optional(),
    rel: relation.optional(),
    means: oneOrMore(means.shape, 'a means or [means]').optional(),
    by: actorReferences.optional(),
    through: oneOrMore(slug, 'a slug or [slugs] of actors or sources').optional(),
    said: date.optional(),
    polarity: polarities.shape.optional(),
    mode: claimModes.shape.optional(),
    basis: bases.shape.optional(),
    credibility: z.int().min(1).max(6).meta({ description: 'a whole number from 1 to 6' }).optional(),
    review: reviewStates.shape.optional(),
    who: who.optional(),
    where: where.optional(),
    when: date.optional(),
    outcome: outcomes.shape.optional(),
    figures: figures.optional(),
    says: text.optional(),
  })
  .superRefine((map, context) => {
    if ((map.op === undefined) === (map.rel === undefined)) {
      const message =
        map.op === undefined ? 'a claim about nothing' : 'a claim about an operation and a relation at once';
      complain(context, { message, expected: 'either `op` or `rel`' }, map.op === undefined ? [] : ['rel']);
      return;
    }
    if (map.op !== undefined && map.kind === undefined) {
      complain(
        context,
        { message: '`op` without `kind`', expected: `\`kind\`: ${operationKinds.written.join(', ')}` },
        ['op'],
      );
    }
    const [strangers, other] = map.op === undefined ? [OF_OPERATION, 'op'] : [OF_RELATION, 'rel'];
    for (const key of strangers) {
      if (map[key] === undefined) continue;
      const own = other === 'op' ? 'a relation' : 'an operation';
      complain(
        context,
        { message: `\`${key}\` in a claim about ${own}`, expected: `\`${key}\` only beside \`${other}\`` },
        [key],
      );
    }
  })
  .meta({ id: 'claim', title: 'a claim', oneOf: [{ required: ['op', 'kind'] }, { required: ['rel'] }] });

/** One report: `reports/<report-id>.yaml`. */
export const reportShape = z
  .strictObject({
    source: slug.meta({ description: 'the slug of the source that published it' }),
    url: url.meta({ description: 'the address of the publication' }),
    published: date.meta({ description: 'when it was published: 2017-06-02, or 2017-06-02T10:30Z' }),
    title: text.optional(),
    lang: language.optional(),
    version: z.int().positive().meta({ description: 'a whole number from 1' }).optional(),
    handling: handlings.shape.optional(),
    republishes: oneOrMore(slug, 'a slug or [slugs] of reports or sources').optional(),
    retracts: oneOrMore(slug, 'a report or [reports]').optional(),
    supersedes: slug.meta({ description: 'the report of which this is the next version' }).optional(),
    claims: z.array(claim).meta({ description: 'a list of claims' }),
  })
  .meta({ title: 'a report' });

export type ReportEntry = z.output<typeof reportShape>;
export type ClaimEntry = z.output<typeof claim>;
