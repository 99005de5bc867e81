import { z } from 'zod';
import {
  actorKinds,
  bearings,
  locationKinds,
  placePrecisions,
  reliabilities,
  sides,
  sourceKinds,
} from './closedLists.ts';
import { date, names, slug, text, url } from './elementShapes.ts';
import { complain } from './shapeProblems.ts';

const actor = z
  .strictObject({
    name: text,
    kind: actorKinds.shape,
    side: sides.shape,
    description: text.optional(),
    names: names.optional(),
  })
  .meta({ title: 'an actor' });

const point = z
  .tuple([z.number(), z.number()])
  .superRefine(([latitude, longitude], context) => {
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return;
    const swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    complain(context, {
      message: `no place on Earth is at latitude ${latitude}, longitude ${longitude}`,
      expected: '[latitude from -90 to 90, longitude from -180 to 180], in this order',
      nearMatch: swapped ? `[${longitude}, ${latitude}]` : null,
    });
  })
  .meta({ description: 'two numbers: [latitude, longitude]' });

const location = z
  .strictObject({
    name: text,
    kind: locationKinds.shape,
    admin1: text.optional(),
    admin2: text.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'two capital letters of ISO 3166, such as SY' })
      .optional(),
    point: point.optional(),
    precision: placePrecisions.shape.optional(),
    authority: text.optional(),
    within: z.array(slug).meta({ description: 'a list of slugs of places' }).optional(),
    near: z
      .strictObject({
        place: slug,
        bearing: bearings.shape.optional(),
        km: z.number().positive().meta({ description: 'a number of kilometres above zero' }).optional(),
      })
      .meta({ title: '`near`', description: '{ place: arak-field, bearing: E }' })
      .optional(),
    names: names.optional(),
  })
  .superRefine((map, context) => {
    if (map.point && map.authority === undefined) {
      complain(
        context,
        { message: 'a point without an `authority`', expected: '`authority`: who says that the place is there' },
        ['point'],
      );
    }
    const precision = map.precision ?? 'NONE';
    if (map.point && precision === 'NONE') {
      const expected = `\`precision\`: ${placePrecisions.written.filter((each) => each !== 'none').join(', ')}`;
      complain(context, { message: 'a point without a `precision`', expected }, ['point']);
    }
    if (!map.point && precision !== 'NONE') {
      complain(context, { message: 'a precision without a `point`', expected: 'a `point`, or no `precision`' }, [
        'precision',
      ]);
    }
    if ((map.kind === 'RELATIVE') !== (map.near !== undefined)) {
      const expected = 'kind `relative` together with `near`, or neither';
      complain(
        context,
        { message: map.near ? '`near` on a place that is not relative' : 'a relative place without `near`', expected },
        ['kind'],
      );
    }
    if (map.kind === 'RELATIVE' && map.point) {
      complain(context, { message: 'a relative place has no point of its own', expected: '`near` alone' }, ['point']);
    }
  })
  .meta({ title: 'a place' });

const source = z
  .strictObject({
    name: text,
    kind: sourceKinds.shape,
    side: sides.shape,
    reliability: reliabilities.shape.meta({ description: 'A to F, where F is "cannot be judged"' }),
    assessor: text.optional(),
    assessed: date.optional(),
    url: url.optional(),
    description: text.optional(),
    licence: text
      .meta({ description: 'an SPDX id such as CC-BY-4.0, or what the publisher calls the terms' })
      .optional(),
    citation: text.meta({ description: 'how the publisher wants to be cited' }).optional(),
    'may-be-passed-on': z.boolean().meta({ description: 'false: exports leave out what is taken from it' }).optional(),
    'owned-by': z.array(slug).meta({ description: 'a list of slugs of actors or sources' }).optional(),
    'aligned-with': z.array(slug).meta({ description: 'a list of slugs of actors or sources' }).optional(),
    names: names.optional(),
  })
  .superRefine((map, context) => {
    if (map.reliability !== 'F' && (map.assessor === undefined || map.assessed === undefined)) {
      const expected = '`assessor` and `assessed`, or reliability F, which means "cannot be judged"';
      complain(context, { message: `reliability ${map.reliability} without who gave it and when`, expected }, [
        'reliability',
      ]);
    }
    if (map.assessed && map.assessed.precision !== 'DAY') {
      complain(
        context,
        { message: `\`${map.assessed.edtf}\` is not a day`, expected: 'the day of the assessment: 2017-06-02' },
        ['assessed'],
      );
    }
  })
  .meta({ title: 'a source' });

export type ActorEntry = z.output<typeof actor>;
export type LocationEntry = z.output<typeof location>;
export type SourceEntry = z.output<typeof source>;

/** `actors.yaml`, `locations.yaml`, `sources.yaml`: a map from slug to entry. */
export const actorsShape = z.record(slug, actor).meta({ title: 'the file of actors' });
export const locationsShape = z.record(slug, location).meta({ title: 'the file of places' });
export const sourcesShape = z.record(slug, source).meta({ title: 'the file of sources' });
