import { z } from 'zod';
import type { NameStrength, PlaceRole } from '../../generated/types.ts';
import { readDate } from '../edtf.ts';
import type { DateRecord, NameRecord } from '../records.ts';
import { bearings, sides } from './closedLists.ts';
import { complain } from './shapeProblems.ts';
import { slugOf } from './slug.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

export const slug = z
  .string()
  .superRefine((text, context) => {
    if (SLUG.test(text)) return;
    complain(context, {
      message: `\`${text}\` is no slug`,
      expected: 'lower-case letters and digits, with hyphens between words',
      nearMatch: SLUG.test(slugOf(text)) ? slugOf(text) : null,
    });
  })
  .meta({ id: 'slug', description: 'a slug', pattern: SLUG.source });

export const text = z.string().superRefine((value, context) => {
  if (value.trim() === '')
    complain(context, { message: 'the text is empty', expected: 'some text, or the line left out' });
});

export const url = z
  .string()
  .superRefine((value, context) => {
    if (URL.canParse(value) && /^(https?:\/\/|urn:)/.test(value)) return;
    complain(context, {
      message: `\`${value}\` is no address`,
      expected: 'an address that starts with https://, http:// or urn:',
    });
  })
  .meta({ format: 'uri' });

export const language = z.string().superRefine((value, context) => {
  try {
    Intl.getCanonicalLocales(value);
  } catch {
    complain(context, { message: `\`${value}\` is no language`, expected: 'a BCP 47 tag such as en, ar or ar-Latn' });
  }
});

/** EDTF or a moment. A year alone arrives as a number. */
export const date = z
  .union([z.string(), z.number()])
  .transform((value, context): DateRecord => {
    const reading = readDate(String(value));
    if ('date' in reading) return reading.date;
    complain(context, reading.fault);
    return z.NEVER;
  })
  .meta({ id: 'date', description: 'a date in EDTF, such as 2017-06-02, 2017-06 or 2017-05-29/2017-05-30' });

/** One value or a list of them, read as a list. */
export function oneOrMore<S extends z.ZodType>(shape: S, description: string) {
  return z
    .union([shape, z.array(shape).min(1, { error: `${description}, and at least one` })])
    .transform((value): z.output<S>[] => (Array.isArray(value) ? value : [value]))
    .meta({ description });
}

/** People whom a report does not name. */
const unnamedGroup = z.strictObject({ some: text, side: sides.shape.optional() }).meta({
  title: 'an unnamed group',
  description: 'what they are called and, where known, their side: { some: FSA sources, side: opposition }',
});

export type UnnamedGroup = z.output<typeof unnamedGroup>;

export const actorReference = z
  .union([slug, unnamedGroup])
  .meta({ id: 'actor', description: 'a slug, or { some: FSA sources, side: opposition } for people not named' });

export type ActorReference = z.output<typeof actorReference>;

const ACTORS = 'a slug, [slugs], or { some: FSA sources, side: opposition } for people not named';

export const actorReferences = oneOrMore(actorReference, ACTORS).meta({ id: 'actors', description: ACTORS });

const PLACE_KEYS = ['near', ...DIRECTIONS.map((direction) => `${direction}-of` as const)] as const;

/** A place known by a slug, or only relative to one; `from` are the directions from which it was approached. */
export interface PlaceReference {
  readonly slug: string;
  readonly relation: (typeof PLACE_KEYS)[number] | null;
  readonly from: readonly z.output<typeof bearings.shape>[];
}

const placeKeys = {
  near: slug.optional(),
  'north-of': slug.optional(),
  'north-east-of': slug.optional(),
  'east-of': slug.optional(),
  'south-east-of': slug.optional(),
  'south-of': slug.optional(),
  'south-west-of': slug.optional(),
  'west-of': slug.optional(),
  'north-west-of': slug.optional(),
  place: slug.optional(),
  from: z.array(bearings.shape).optional(),
};

type PlaceMap = z.output<z.ZodObject<typeof placeKeys>>;

const PLACE = 'a slug, { near: x }, { south-of: x } or { place: x, from: [S, W] }';

const slugAsPlace = slug.transform((named): PlaceReference => ({ slug: named, relation: null, from: [] }));

const place = z
  .union([slugAsPlace, z.strictObject(placeKeys).transform(placeOf).meta({ title: 'a place' })])
  .meta({ id: 'place', description: PLACE });

const PLACES = `a place or [places]: ${PLACE}`;

const places = oneOrMore(place, PLACES).meta({ id: 'places', description: PLACES });

const roleKeys = {
  site: places.optional(),
  objective: places.optional(),
  origin: places.optional(),
  route: places.optional(),
} satisfies Record<Lowercase<PlaceRole>, unknown>;

/** Places by the written form of their role. */
export type PlacesByRole = { readonly [Role in keyof typeof roleKeys]?: readonly PlaceReference[] | undefined };

/** `where`: a place or several, which are the site, or places by their role. */
export const where = z
  .union([
    slugAsPlace.transform((site): PlacesByRole => ({ site: [site] })),
    z.array(place).transform((site): PlacesByRole => ({ site })),
    z
      .strictObject({ ...roleKeys, ...placeKeys })
      .transform((map, context): PlacesByRole => {
        const asPlace = Object.keys(map).some((key) => key in placeKeys);
        if (asPlace && Object.keys(map).some((key) => key in roleKeys)) {
          complain(context, {
            message: 'a place and roles of places stand side by side',
            expected: 'the place under its role: { site: { near: x }, origin: y }',
          });
        }
        return asPlace
          ? { site: [placeOf(map, context)] }
          : { site: map.site, objective: map.objective, origin: map.origin, route: map.route };
      })
      .meta({ title: '`where`' }),
  ])
  .meta({
    description:
      'a place, which is then the site, or places by their role: { site: raqqa, route: { south-of: raqqa } }',
  });

function placeOf(map: PlaceMap, context: z.core.$RefinementCtx): PlaceReference {
  const relations = PLACE_KEYS.filter((key) => map[key] !== undefined);
  const [relation] = relations;
  const named = relation === undefined ? map.place : map[relation];
  if (named === undefined || relations.length + (map.place === undefined ? 0 : 1) > 1) {
    complain(context, {
      message: 'a place is given by exactly one of `place`, `near` and the directions',
      expected: PLACE,
    });
    return z.NEVER;
  }
  return { slug: named, relation: relation ?? null, from: map.from ?? [] };
}

const name = z
  .union([
    text.transform((value): NameRecord => ({ text: value, language: 'en', strength: 'STRONG' })),
    z
      .strictObject({ text, lang: language.optional(), weak: z.boolean().optional() })
      .transform((map): NameRecord => {
        const strength: NameStrength = map.weak ? 'WEAK' : 'STRONG';
        return { text: map.text, language: map.lang ?? 'en', strength };
      })
      .meta({ title: 'a name' }),
  ])
  .meta({ description: 'a text, or { text: قوات النمر, lang: ar }, or { text: regime forces, weak: true }' });

export const names = z.array(name).meta({ description: 'a list of names' });

/** A map whose keys are the written forms of a closed list. */
export function byListed<S extends z.ZodType>(written: readonly string[], value: S, title: string) {
  return z.strictObject(optionalKeys(written, value)).meta({ title });
}

function optionalKeys<S extends z.ZodType>(written: readonly string[], value: S): Record<string, z.ZodOptional<S>> {
  return Object.fromEntries(written.map((key) => [key, value.optional()]));
}
