import { describe, expect, test } from 'vitest';
import { claims } from './folder.ts';

describe('a claim is refused', () => {
  test('at a place that nobody has described', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, where: { south-of: rakka } }')).toMatchInlineSnapshot(`
      "r.yaml:5:51  no place is called \`rakka\`
        5 |   - { n: 1, op: a, kind: raid, where: { south-of: rakka } }
          |                                                   ^^^^^
        expected: a slug from locations.yaml
        did you mean raqqa?"
    `);
  });

  test('at a place in a role that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, where: { sight: raqqa } }')).toMatchInlineSnapshot(`
      "r.yaml:5:41  \`where\` has no key \`sight\`
        5 |   - { n: 1, op: a, kind: raid, where: { sight: raqqa } }
          |                                         ^^^^^
        expected: site, objective, origin, route, near, north-of, north-east-of, east-of, south-east-of, south-of, south-west-of, west-of, north-west-of, place, from"
    `);
  });

  test('with a date that is none', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, when: 2017-6-2 }')).toMatchInlineSnapshot(`
      "r.yaml:5:38  \`2017-6-2\` is not a date
        5 |   - { n: 1, op: a, kind: raid, when: 2017-6-2 }
          |                                      ^^^^^^^^
        expected: a date in EDTF (2017-06-02, 2017-06, 2017-06-02~, 2017-05-29/2017-05-30) or a moment with its zone (2017-06-02T10:30Z)
        did you mean 2017-06-02?"
    `);
  });

  test('with an interval that ends before it begins', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, when: 2017-06-05/2017-06-02 }')).toMatchInlineSnapshot(`
      "r.yaml:5:38  the interval \`2017-06-05/2017-06-02\` ends before it begins
        5 |   - { n: 1, op: a, kind: raid, when: 2017-06-05/2017-06-02 }
          |                                      ^^^^^^^^^^^^^^^^^^^^^
        expected: a date in EDTF (2017-06-02, 2017-06, 2017-06-02~, 2017-05-29/2017-05-30) or a moment with its zone (2017-06-02T10:30Z)
        did you mean 2017-06-02/2017-06-05?"
    `);
  });

  test('with a figure below zero', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, figures: { killed: { isis: -3 } } }')).toMatchInlineSnapshot(`
      "r.yaml:5:59  \`-3\` is below zero
        5 |   - { n: 1, op: a, kind: raid, figures: { killed: { isis: -3 } } }
          |                                                           ^^
        expected: 80, ">80", "<5", 35..47 or ~23"
    `);
  });

  test('with a figure in words', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid, figures: { killed: { isis: about 80 } } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:59  \`about 80\` is no figure
        5 |   - { n: 1, op: a, kind: raid, figures: { killed: { isis: about 80 } } }
          |                                                           ^^^^^^^^
        expected: 80, ">80", "<5", 35..47 or ~23
        did you mean ~80?"
    `);
  });

  test('with a figure whose range runs backwards', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid, figures: { killed: { isis: 47..35 } } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:59  \`47..35\` starts above its end
        5 |   - { n: 1, op: a, kind: raid, figures: { killed: { isis: 47..35 } } }
          |                                                           ^^^^^^
        expected: the smaller number first
        did you mean 35..47?"
    `);
  });

  test('with a figure of something that is not counted', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid, figures: { destroyed: { vehicels: 3 } } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:56  \`vehicels\` is neither an actor nor a thing that figures count
        5 |   - { n: 1, op: a, kind: raid, figures: { destroyed: { vehicels: 3 } } }
          |                                                        ^^^^^^^^
        expected: the slug of an actor, or a thing such as vehicles, fighters or villages (docs/report-format.md has them all)
        did you mean vehicles?"
    `);
  });

  test('with the number of another claim', async () => {
    expect(
      await claims(`  - { n: 1, op: a, kind: raid }
  - { n: 1, op: b, kind: raid }`),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:10  two claims have the number 1, the first in line 5
        6 |   - { n: 1, op: b, kind: raid }
          |          ^
        expected: a number of its own for each claim, such as 13b after 13"
    `);
  });

  test('without a number', async () => {
    expect(await claims('  - { op: a, kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:5  a claim has no \`n\`
        5 |   - { op: a, kind: raid }
          |     ^^^^^^^^^^^^^^^^^^^^^
        expected: the claim's own number, such as 13 or 13b"
    `);
  });

  test('with a number where its actors stand', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, by: 5 }')).toMatchInlineSnapshot(`
      "r.yaml:5:36  \`by\` is \`5\`
        5 |   - { n: 1, op: a, kind: raid, by: 5 }
          |                                    ^
        expected: a slug, [slugs], or { some: FSA sources, side: opposition } for people not named"
    `);
  });

  test('at a place in a direction that there is not', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid, where: { site: [raqqa, { sout-of: raqqa }] } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:57  a place has no key \`sout-of\`
        5 |   - { n: 1, op: a, kind: raid, where: { site: [raqqa, { sout-of: raqqa }] } }
          |                                                         ^^^^^^^
        expected: near, north-of, north-east-of, east-of, south-east-of, south-of, south-west-of, west-of, north-west-of, place, from
        did you mean south-of?"
    `);
  });

  test('with text that YAML takes for a number', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, says: 5 }')).toMatchInlineSnapshot(`
      "r.yaml:5:38  \`says\` is \`5\`
        5 |   - { n: 1, op: a, kind: raid, says: 5 }
          |                                      ^
        expected: text: put it in quotes, "5""
    `);
  });

  test('with a credibility that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, credibility: 7 }')).toMatchInlineSnapshot(`
      "r.yaml:5:45  \`credibility\` cannot be \`7\`
        5 |   - { n: 1, op: a, kind: raid, credibility: 7 }
          |                                             ^
        expected: a whole number from 1 to 6"
    `);
  });

  test('with a place that is near two', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid, where: { near: raqqa, south-of: raqqa } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:39  a place is given by exactly one of \`place\`, \`near\` and the directions
        5 |   - { n: 1, op: a, kind: raid, where: { near: raqqa, south-of: raqqa } }
          |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        expected: a slug, { near: x }, { south-of: x } or { place: x, from: [S, W] }"
    `);
  });
});
