import { describe, expect, test } from 'vitest';
import { claims } from './folder.ts';

describe('a claim is refused', () => {
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
});
