import { describe, expect, test } from 'vitest';
import { HEAD, printed } from './folder.ts';

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
