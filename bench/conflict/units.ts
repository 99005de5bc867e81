import type { ActorRecord, ClaimRecord, Records } from '../../src/intake/records.ts';
import { actorId, claimOf, reportOf, SOURCES, source } from './world.ts';

/** How many units the government has, each of these has, and each of those. */
const SIZES = [10, 5, 5] as const;

/** A unit by its number among those beside it, on each level down to it. */
const unitId = (...path: readonly number[]) => `actor:made-up-unit-${path.join('-')}`;

/**
 * What the government is made of, told by a source of its own: 310 units on three levels. No operation bears on them, so they can be
 * added to a conflict that stands.
 */
export function units(): Records {
  const teller = source(SOURCES);
  const report = reportOf('report:made-up-units', teller.id, '2011-03-15');
  const paths = [...below([])];
  return {
    actors: paths.map(unit),
    locations: [],
    sources: [teller],
    operations: [],
    reports: [report],
    claims: paths.map((path, index): ClaimRecord => {
      const [subjectId, objectId] = [unitId(...path), path.length === 1 ? actorId(0) : unitId(...path.slice(0, -1))];
      return {
        ...claimOf(report.id, String(index + 1), teller.id),
        when: null,
        says: `${subjectId} is part of ${objectId}.`,
        about: { relationship: 'PART_OF', subjectId, objectId, means: [] },
      };
    }),
  };
}

function* below(path: readonly number[]): Generator<readonly number[]> {
  for (let number = 1; number <= (SIZES[path.length] ?? 0); number += 1) {
    yield [...path, number];
    yield* below([...path, number]);
  }
}

function unit(path: readonly number[]): ActorRecord {
  return {
    id: unitId(...path),
    name: `Unit ${path.join('.')}`,
    kind: 'UNIT',
    side: 'GOVERNMENT',
    description: null,
    names: [],
  };
}
