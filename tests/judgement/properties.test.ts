import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedClaim } from '../../src/judgement/claim.ts';
import { contradictionCandidates, contradictionsAt } from '../../src/judgement/contradictions.ts';
import { judgeControl } from '../../src/judgement/control.ts';
import { figuresOf } from '../../src/judgement/figures.ts';
import { judgeStanding } from '../../src/judgement/standing.ts';
import { claims, day, dayText, holder, told } from './anyClaims.ts';
import { capture, claim, report, view, world } from './building.ts';

const known = fc.integer({ min: 1, max: 20 });
/** Claims some of which were taken back on a later day. */
const takenBack = fc.array(fc.tuple(told, fc.option(fc.integer({ min: 2, max: 12 }))), { maxLength: 9 }).map((of) =>
  of.map(([one, on]) => {
    const retractedAt = on === null ? null : `${dayText(on)}T00:00:00.000Z`;
    return retractedAt !== null && retractedAt > one.report.knownAt ? { ...one, retractedAt } : one;
  }),
);
const options = { numRuns: 400 };

const control = (of: readonly JudgedClaim[], asOf: number, knownAt: number) =>
  judgeControl(of, 'town', world, view(dayText(asOf), dayText(knownAt)));

const backing = (of: readonly JudgedClaim[], knownAt: number) =>
  judgeStanding(
    of.filter(
      (one) => 'relationship' in one.about && one.about.relationship === 'BACKED_BY' && one.about.objectId === 'us',
    ),
    world,
    view(null, dayText(knownAt)),
  );

/** All that can be answered of the claims at a view. */
function answers(of: readonly JudgedClaim[], asOf: number, knownAt: number) {
  return {
    control: control(of, asOf, knownAt),
    backing: backing(of, knownAt),
    contradictions: contradictionsAt(of, world, view(null, dayText(knownAt))),
    figures: figuresOf(of, world, view(null, dayText(knownAt))),
  };
}

/** The answers without what is only shown. */
function counted({ control: held, backing: backed, ...others }: ReturnType<typeof answers>) {
  const shown = ({ evidence: { retracted: _, ...evidence }, rule, ...verdict }: typeof held | typeof backed) => ({
    ...verdict,
    evidence,
    rule: rule.name === 'all-retracted' ? 'nothing-said' : rule.name,
  });
  return { ...others, control: shown(held), backing: shown(backed) };
}

describe('For any claims', () => {
  test('their order does not matter', () => {
    const shuffled = claims.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));
    fc.assert(
      fc.property(shuffled, day, known, ([of, other], asOf, knownAt) => {
        expect(answers(other, asOf, knownAt)).toEqual(answers(of, asOf, knownAt));
        expect(contradictionCandidates(other, world)).toEqual(contradictionCandidates(of, world));
      }),
      options,
    );
  });

  test("a repeat of an origin's latest word changes no verdict", () => {
    fc.assert(
      fc.property(claims, fc.nat(), day, (of, pick, asOf) => {
        const latest = of.filter((one) => {
          // An undated state or denial, told again, is of another day: no repeat.
          const isChange =
            'operationId' in one.about && one.about.operationKind !== 'CLASH' && one.polarity === 'AFFIRMS';
          const undatedRepeat =
            one.when !== null || (isChange && !('outcome' in one.about && one.about.outcome === 'PARTIAL'));
          const own = of.filter((other) =>
            one.claimants.every((who) => other.claimants.some((its) => its.id === who.id)),
          );
          return (
            undatedRepeat &&
            one.claimants.length === 1 &&
            own.every((other) => (other.said?.latest ?? '') <= (one.said?.latest ?? ''))
          );
        });
        const word = latest[pick % Math.max(latest.length, 1)];
        if (!word) return;
        const repeated = {
          ...word,
          id: `${word.id}-again`,
          report: report(word.report.publisherId, '2017-06-20'),
          said: null,
        };
        const verdict = (all: readonly JudgedClaim[]) => {
          const { status, holders, rule, corroboration } = control(all, asOf, 25);
          const { independentOrigins } = corroboration;
          const held = holders.map(({ actorId, since }) => ({ actorId, since }));
          return { status, held, rule, independentOrigins, backing: backing(all, 25).standing };
        };
        expect(verdict([...of, repeated])).toEqual(verdict(of));
      }),
      options,
    );
  });

  test('what a lens hides might as well never have been said', () => {
    const source = fc.constantFrom('sana', 'southfront', 'reuters');
    fc.assert(
      fc.property(claims, source, day, known, (of, hidden, asOf, knownAt) => {
        const at = view(dayText(asOf), dayText(knownAt), { excludeSources: [hidden] });
        const without = of
          .filter((one) => one.report.publisherId !== hidden)
          .map((one) => ({ ...one, claimants: one.claimants.filter((who) => who.id !== hidden) }))
          .filter((one) => one.claimants.length > 0);
        expect(judgeControl(of, 'town', world, at)).toEqual(control(without, asOf, knownAt));
        expect(contradictionsAt(of, world, at)).toEqual(
          contradictionsAt(without, world, view(dayText(asOf), dayText(knownAt))),
        );
      }),
      options,
    );
  });

  test('what was published later might as well never have been said', () => {
    fc.assert(
      fc.property(claims, day, known, (of, asOf, knownAt) => {
        const before = of.filter((one) => one.report.latest <= dayText(knownAt));
        expect(answers(of, asOf, knownAt)).toEqual(answers(before, asOf, knownAt));
      }),
      options,
    );
  });

  test('what was taken back counts as before at any earlier moment, and from then on might as well never have been said', () => {
    fc.assert(
      fc.property(takenBack, day, known, (of, asOf, knownAt) => {
        const moment = `${dayText(knownAt)}T00:00:00.000Z`;
        const left = of
          .filter(({ retractedAt }) => retractedAt === null || retractedAt > moment)
          .map((one) => ({ ...one, retractedAt: null }));
        expect(counted(answers(of, asOf, knownAt))).toEqual(counted(answers(left, asOf, knownAt)));
      }),
      options,
    );
  });

  test('what was taken back is shown from then on, and never before', () => {
    fc.assert(
      fc.property(takenBack, day, known, (of, asOf, knownAt) => {
        const moment = `${dayText(knownAt)}T00:00:00.000Z`;
        const { evidence } = control(of, asOf, knownAt);
        const gone = of.filter(({ retractedAt }) => retractedAt !== null && retractedAt <= moment).map(({ id }) => id);
        const shown = [evidence.for, evidence.against, evidence.overtaken, evidence.possible].flat();
        expect(gone).toEqual(expect.arrayContaining([...evidence.retracted]));
        expect(shown.filter((one) => gone.includes(one))).toEqual([]);
      }),
      options,
    );
  });

  test('what was said about another place changes nothing', () => {
    fc.assert(
      fc.property(claims, claims, day, known, (of, more, asOf, knownAt) => {
        const elsewhere = more.map((one) => ({
          ...one,
          about:
            'operationId' in one.about
              ? { ...one.about, places: [{ locationId: 'elsewhere', role: 'SITE' as const, fromDirections: [] }] }
              : { ...one.about, objectId: 'elsewhere' },
        }));
        expect(control([...of, ...elsewhere], asOf, knownAt)).toEqual(control(of, asOf, knownAt));
      }),
      options,
    );
  });

  test('a contradiction that stands at some view is among the candidates', () => {
    fc.assert(
      fc.property(takenBack, known, (of, knownAt) => {
        const key = (one: { rule: string; subject: string }) => `${one.rule} ${one.subject}`;
        const candidates = contradictionCandidates(of, world).map(key);
        expect(candidates).toEqual(
          expect.arrayContaining(contradictionsAt(of, world, view(null, dayText(knownAt))).map(key)),
        );
      }),
      options,
    );
  });

  test('one origin that says one thing is held to have said it: a dated capture alone is HELD from its end', () => {
    fc.assert(
      fc.property(holder, day, (by, end) => {
        const alone = claim(report('sohr', '2017-06-10'), capture('one', by, 'town'), {
          when: `2017-06-01/${dayText(end)}`,
        });
        expect(control([alone], end, 20)).toMatchObject({ status: 'HELD', holders: [{ actorId: by }] });
      }),
    );
  });
});
