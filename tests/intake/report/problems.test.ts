import { describe, expect, test } from 'vitest';
import { HEAD, printed } from './folder.ts';

/** What is printed of a report `r.yaml` of these claims. */
const claims = (text: string) => printed({ 'r.yaml': HEAD + text });

describe('a claim is refused', () => {
  test('with a key that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, whoo: { attacker: isis } }')).toMatchInlineSnapshot(`
      "r.yaml:5:32  a claim has no key \`whoo\`
        5 |   - { n: 1, op: a, kind: raid, whoo: { attacker: isis } }
          |                                ^^^^
        expected: n, p, op, kind, name, rel, means, by, through, said, polarity, mode, basis, credibility, review, who, where, when, outcome, figures, says
        did you mean who?"
    `);
  });

  test('with text in braces that goes on after a comma', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, says: Two towns, both taken }')).toMatchInlineSnapshot(`
      "r.yaml:5:49  a claim has no key \`both taken\`
        5 |   - { n: 1, op: a, kind: raid, says: Two towns, both taken }
          |                                                 ^^^^^^^^^^
        expected: quotes round the text before it, if this is the rest of a text with a comma"
    `);
  });

  test('about an actor that nobody has described', async () => {
    expect(
      await claims(`  - n: 1
    op: a
    kind: raid
    who:
      attacker: [isis, tiger-force]`),
    ).toMatchInlineSnapshot(`
      "r.yaml:9:24  no actor is called \`tiger-force\`
        9 |       attacker: [isis, tiger-force]
          |                        ^^^^^^^^^^^
        expected: a slug from actors.yaml
        did you mean tiger-forces?"
    `);
  });

  test('where a place stands for an actor', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, who: { attacker: raqqa } }')).toMatchInlineSnapshot(`
      "r.yaml:5:49  \`raqqa\` is a place, and not an actor
        5 |   - { n: 1, op: a, kind: raid, who: { attacker: raqqa } }
          |                                                 ^^^^^
        expected: a slug from actors.yaml"
    `);
  });

  test('at a place that nobody has described', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, where: { south-of: rakka } }')).toMatchInlineSnapshot(`
      "r.yaml:5:51  no place is called \`rakka\`
        5 |   - { n: 1, op: a, kind: raid, where: { south-of: rakka } }
          |                                                   ^^^^^
        expected: a slug from locations.yaml
        did you mean raqqa?"
    `);
  });

  test('by nobody known', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, by: sanaa }')).toMatchInlineSnapshot(`
      "r.yaml:5:36  no source or actor is called \`sanaa\`
        5 |   - { n: 1, op: a, kind: raid, by: sanaa }
          |                                    ^^^^^
        expected: a slug from sources.yaml or actors.yaml
        did you mean sana?"
    `);
  });

  test('in a role that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, who: { atacker: isis } }')).toMatchInlineSnapshot(`
      "r.yaml:5:39  \`who\` has no key \`atacker\`
        5 |   - { n: 1, op: a, kind: raid, who: { atacker: isis } }
          |                                       ^^^^^^^
        expected: attacker, defender, target, attacker-support, defender-support, party, facilitator, beneficiary, mediator
        did you mean attacker?"
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

  test('of a kind that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: airstrike }')).toMatchInlineSnapshot(`
      "r.yaml:5:26  \`airstrike\` is no kind of operation
        5 |   - { n: 1, op: a, kind: airstrike }
          |                          ^^^^^^^^^
        expected: campaign, advance, attack, capture, clash, encirclement, defence, withdrawal, air-strike, missile-strike, shelling, bombing, raid, shoot-down, deployment, evacuation, exchange, negotiation, agreement, open-corridor, cooperation, statement, state-based-violence, non-state-violence, one-sided-violence
        did you mean air-strike?"
    `);
  });

  test('about neither an operation nor a relation', async () => {
    expect(await claims('  - { n: 1, says: Something happened. }')).toMatchInlineSnapshot(`
      "r.yaml:5:5  a claim about nothing
        5 |   - { n: 1, says: Something happened. }
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        expected: either \`op\` or \`rel\`"
    `);
  });

  test('about an operation and a relation at once', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, rel: isis FIGHTS fsa }')).toMatchInlineSnapshot(`
      "r.yaml:5:37  a claim about an operation and a relation at once
        5 |   - { n: 1, op: a, kind: raid, rel: isis FIGHTS fsa }
          |                                     ^^^^^^^^^^^^^^^
        expected: either \`op\` or \`rel\`"
    `);
  });

  test('about an operation without its kind', async () => {
    expect(await claims('  - { n: 1, op: a, who: { attacker: isis } }')).toMatchInlineSnapshot(`
      "r.yaml:5:17  \`op\` without \`kind\`
        5 |   - { n: 1, op: a, who: { attacker: isis } }
          |                 ^
        expected: \`kind\`: campaign, advance, attack, capture, clash, encirclement, defence, withdrawal, air-strike, missile-strike, shelling, bombing, raid, shoot-down, deployment, evacuation, exchange, negotiation, agreement, open-corridor, cooperation, statement, state-based-violence, non-state-violence, one-sided-violence"
    `);
  });

  test('about a relation that has an outcome', async () => {
    expect(await claims('  - { n: 1, rel: isis FIGHTS fsa, outcome: failed }')).toMatchInlineSnapshot(`
      "r.yaml:5:44  \`outcome\` in a claim about a relation
        5 |   - { n: 1, rel: isis FIGHTS fsa, outcome: failed }
          |                                            ^^^^^^
        expected: \`outcome\` only beside \`op\`"
    `);
  });

  test('of a relation that follows from operations', async () => {
    expect(await claims('  - { n: 1, rel: isis CAPTURED raqqa }')).toMatchInlineSnapshot(`
      "r.yaml:5:23  \`CAPTURED\` is not written as a \`rel\`: it follows from a claim about an operation
        5 |   - { n: 1, rel: isis CAPTURED raqqa }
          |                       ^^^^^^^^
        expected: \`op\` and \`kind: capture\`, with \`who: { attacker: … }\` and \`where\`"
    `);
  });

  test('of a relation that there is not', async () => {
    expect(await claims('  - { n: 1, rel: fsa BACKS isis }')).toMatchInlineSnapshot(`
      "r.yaml:5:22  \`BACKS\` is no relation
        5 |   - { n: 1, rel: fsa BACKS isis }
          |                      ^^^^^
        expected: BACKED_BY, PART_OF, ALLIED_WITH, FIGHTS, CONTROLS, DIVERTS_FROM, FOLLOWED, ENABLED; the backed comes before BACKED_BY, the part before PART_OF"
    `);
  });

  test('of a relation that leads to the wrong kind of end', async () => {
    expect(await claims('  - { n: 1, rel: fsa CONTROLS isis }')).toMatchInlineSnapshot(`
      "r.yaml:5:31  \`isis\` is an actor, and not a place (CONTROLS leads from an actor to a place)
        5 |   - { n: 1, rel: fsa CONTROLS isis }
          |                               ^^^^
        expected: a slug from locations.yaml"
    `);
  });

  test('of a relation between operations that no claim names', async () => {
    expect(
      await claims(`  - { n: 1, op: raqqa-convoys, kind: raid }
  - { n: 2, rel: raqqa-convoy FOLLOWED raqqa-convoys }`),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:18  no operation is called \`raqqa-convoy\` (FOLLOWED leads from an operation to another operation)
        6 |   - { n: 2, rel: raqqa-convoy FOLLOWED raqqa-convoys }
          |                  ^^^^^^^^^^^^
        expected: an operation that a claim names with \`op\`
        did you mean raqqa-convoys?"
    `);
  });

  test('of a relation of something with itself', async () => {
    expect(await claims('  - { n: 1, rel: isis FIGHTS isis }')).toMatchInlineSnapshot(`
      "r.yaml:5:18  both ends of the relation are the same
        5 |   - { n: 1, rel: isis FIGHTS isis }
          |                  ^^^^^^^^^^^^^^^^
        expected: two different ends"
    `);
  });

  test('of a relation that is not three words', async () => {
    expect(await claims('  - { n: 1, rel: isis FIGHTS the fsa }')).toMatchInlineSnapshot(`
      "r.yaml:5:18  \`isis FIGHTS the fsa\` is no relation
        5 |   - { n: 1, rel: isis FIGHTS the fsa }
          |                  ^^^^^^^^^^^^^^^^^^^
        expected: FROM TYPE TO, such as fsa BACKED_BY united-states: three words"
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

  test('with a list where a slug stands', async () => {
    expect(await claims('  - { n: 1, op: [a, b], kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:17  \`op\` is a list
        5 |   - { n: 1, op: [a, b], kind: raid }
          |                 ^^^^^^
        expected: a slug"
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

  test('with a key without a value', async () => {
    expect(
      await claims(`  - n: 1
    op: a
    kind: raid
    says:`),
    ).toMatchInlineSnapshot(`
      "r.yaml:8:5  \`says\` has no value
        8 |     says:
          |     ^^^^
        expected: text, or the line left out"
    `);
  });

  test('with an empty list', async () => {
    expect(await claims('  - { n: 1, op: a, kind: raid, by: [] }')).toMatchInlineSnapshot(`
      "r.yaml:5:36  \`by\` cannot be an empty list
        5 |   - { n: 1, op: a, kind: raid, by: [] }
          |                                    ^^
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

  test('with an unnamed group at the end of a relation between operations', async () => {
    expect(
      await claims('  - { n: 1, op: a, kind: raid }\n  - { n: 2, rel: { from: { some: x }, type: FOLLOWED, to: a } }'),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:26  an unnamed group cannot stand at this end of FOLLOWED
        6 |   - { n: 2, rel: { from: { some: x }, type: FOLLOWED, to: a } }
          |                          ^^^^^^^^^^^
        expected: a slug"
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

  test('with a slug in capitals', async () => {
    expect(await claims('  - { n: 1, op: Raqqa Convoys, kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:17  \`Raqqa Convoys\` is no slug
        5 |   - { n: 1, op: Raqqa Convoys, kind: raid }
          |                 ^^^^^^^^^^^^^
        expected: lower-case letters and digits, with hyphens between words
        did you mean raqqa-convoys?"
    `);
  });

  test('with one unnamed group on two sides', async () => {
    expect(
      await claims(`  - { n: 1, op: a, kind: raid, by: { some: experts, side: opposition } }
  - { n: 2, op: a, kind: raid, by: { some: experts, side: government } }`),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:36  \`experts\` had another side further up
        6 |   - { n: 2, op: a, kind: raid, by: { some: experts, side: government } }
          |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        expected: \`side: opposition\`, or another text for other people"
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

describe('a folder is refused with', () => {
  test('a report without claims', async () => {
    expect(await printed({ 'r.yaml': HEAD })).toMatchInlineSnapshot(`
      "r.yaml:4:1  \`claims\` has no value
        4 | claims:
          | ^^^^^^
        expected: a list of claims"
    `);
  });

  test('a point without an authority', async () => {
    expect(
      await printed({ 'locations.yaml': 'raqqa: { name: Raqqa, kind: city, point: [35.9, 39], precision: exact }\n' }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:1:42  a point without an \`authority\`
        1 | raqqa: { name: Raqqa, kind: city, point: [35.9, 39], precision: exact }
          |                                          ^^^^^^^^^^
        expected: \`authority\`: who says that the place is there"
    `);
  });

  test('a point with its numbers turned round', async () => {
    expect(
      await printed({
        'locations.yaml': 'wake: { name: Wake, kind: town, point: [166.6, 19.3], precision: exact, authority: OCHA }\n',
      }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:1:40  no place on Earth is at latitude 166.6, longitude 19.3
        1 | wake: { name: Wake, kind: town, point: [166.6, 19.3], precision: exact, authority: OCHA }
          |                                        ^^^^^^^^^^^^^
        expected: [latitude from -90 to 90, longitude from -180 to 180], in this order
        did you mean [19.3, 166.6]?"
    `);
  });

  test('a place within itself', async () => {
    expect(
      await printed({
        'locations.yaml': 'a: { name: A, kind: area, within: [b] }\nb: { name: B, kind: area, within: [a] }\n',
      }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:1:35  \`a\` lies, by its \`within\`, within itself
        1 | a: { name: A, kind: area, within: [b] }
          |                                   ^^^
        expected: only larger places
      locations.yaml:2:35  \`b\` lies, by its \`within\`, within itself
        2 | b: { name: B, kind: area, within: [a] }
          |                                   ^^^
        expected: only larger places"
    `);
  });

  test('a relative place that is near nothing', async () => {
    expect(await printed({ 'locations.yaml': 'a: { name: A, kind: relative }\n' })).toMatchInlineSnapshot(`
      "locations.yaml:1:21  a relative place without \`near\`
        1 | a: { name: A, kind: relative }
          |                     ^^^^^^^^
        expected: kind \`relative\` together with \`near\`, or neither"
    `);
  });

  test('a grade without who gave it', async () => {
    expect(
      await printed({ 'sources.yaml': 'tass: { name: TASS, kind: agency, side: government, reliability: B }\n' }),
    ).toMatchInlineSnapshot(`
      "sources.yaml:1:66  reliability B without who gave it and when
        1 | tass: { name: TASS, kind: agency, side: government, reliability: B }
          |                                                                  ^
        expected: \`assessor\` and \`assessed\`, or reliability F, which means "cannot be judged""
    `);
  });

  test('a relative place that has a point', async () => {
    expect(
      await printed({
        'locations.yaml':
          'a: { name: A, kind: town }\nb: { name: B, kind: relative, near: { place: a }, point: [1, 2], precision: exact, authority: OCHA }\n',
      }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:2:58  a relative place has no point of its own
        2 | b: { name: B, kind: relative, near: { place: a }, point: [1, 2], precision: exact, authority: OCHA }
          |                                                          ^^^^^^
        expected: \`near\` alone"
    `);
  });

  test('a precision of a point that there is not', async () => {
    expect(
      await printed({ 'locations.yaml': 'a: { name: A, kind: town, precision: exact }\n' }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:1:38  a precision without a \`point\`
        1 | a: { name: A, kind: town, precision: exact }
          |                                      ^^^^^
        expected: a \`point\`, or no \`precision\`"
    `);
  });

  test('a point whose precision is not told', async () => {
    expect(
      await printed({ 'locations.yaml': 'a: { name: A, kind: town, point: [1, 2], authority: OCHA }\n' }),
    ).toMatchInlineSnapshot(`
      "locations.yaml:1:34  a point without a \`precision\`
        1 | a: { name: A, kind: town, point: [1, 2], authority: OCHA }
          |                                  ^^^^^^
        expected: \`precision\`: exact, nearby, district, governorate, area, country, international"
    `);
  });

  test('a grade given some time in a month', async () => {
    expect(
      await printed({
        'sources.yaml':
          'tass: { name: TASS, kind: agency, side: government, reliability: B, assessor: A, assessed: 2020-01 }\n',
      }),
    ).toMatchInlineSnapshot(`
      "sources.yaml:1:92  \`2020-01\` is not a day
        1 | tass: { name: TASS, kind: agency, side: government, reliability: B, assessor: A, assessed: 2020-01 }
          |                                                                                            ^^^^^^^
        expected: the day of the assessment: 2017-06-02"
    `);
  });

  test('an actor described in two files', async () => {
    expect(
      await printed({ 'actors.yml': 'isis: { name: ISIS, kind: armed-group, side: unknown }\n' }),
    ).toMatchInlineSnapshot(`
      "actors.yml:1:1  \`isis\` stands in actors.yaml too
        1 | isis: { name: ISIS, kind: armed-group, side: unknown }
          | ^^^^
        expected: each slug once"
    `);
  });

  test("a slug that is an actor's and a source's", async () => {
    expect(
      await printed({
        'sources.yaml': 'russian-mod: { name: Ministry, kind: ministry-channel, side: government, reliability: F }\n',
      }),
    ).toMatchInlineSnapshot(`
      "sources.yaml:1:1  \`russian-mod\` is an actor too
        1 | russian-mod: { name: Ministry, kind: ministry-channel, side: government, reliability: F }
          | ^^^^^^^^^^^
        expected: a slug of its own for each actor and each source, since \`by\` may name either"
    `);
  });

  test('two files of one report', async () => {
    expect(
      await printed({
        'r.yaml': `${HEAD}  - { n: 1, op: a, kind: raid }`,
        'r.yml': `${HEAD}  - { n: 1, op: a, kind: raid }`,
      }),
    ).toMatchInlineSnapshot(`
      "r.yml  two files hold the report \`r\`; the other is r.yaml
        expected: one file a report"
    `);
  });

  test('a file whose name is no slug', async () => {
    expect(await printed({ 'South Front.yaml': `${HEAD}  - { n: 1, op: a, kind: raid }` })).toMatchInlineSnapshot(`
      "South Front.yaml  the report cannot be called \`South Front\` after its file
        expected: a file name of lower-case letters, digits and hyphens: southfront-2017-06-02.yaml
        did you mean south-front.yaml?"
    `);
  });

  test('a report of a source that nobody has described', async () => {
    expect(
      await printed({ 'r.yaml': `${HEAD.replace('southfront', 'southfrnt')}  - { n: 1, op: a, kind: raid }` }),
    ).toMatchInlineSnapshot(`
      "r.yaml:1:9  no source is called \`southfrnt\`
        1 | source: southfrnt
          |         ^^^^^^^^^
        expected: a slug from sources.yaml
        did you mean southfront?"
    `);
  });

  test('a report whose day of publication has no end', async () => {
    expect(
      await printed({ 'r.yaml': `${HEAD.replace('2017-06-02', '2017-06-02/..')}  - { n: 1, op: a, kind: raid }` }),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:12  \`2017-06-02/..\` has no end
        3 | published: 2017-06-02/..
          |            ^^^^^^^^^^^^^
        expected: a date with a last possible day, from which the report counts as known"
    `);
  });
});
