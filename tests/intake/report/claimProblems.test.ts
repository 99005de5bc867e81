import { describe, expect, test } from 'vitest';
import { claims } from './folder.ts';

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

  test('of a kind that there is not', async () => {
    expect(await claims('  - { n: 1, op: a, kind: airstrike }')).toMatchInlineSnapshot(`
      "r.yaml:5:26  \`airstrike\` is no kind of operation
        5 |   - { n: 1, op: a, kind: airstrike }
          |                          ^^^^^^^^^
        expected: campaign, advance, attack, capture, clash, encirclement, defence, withdrawal, air-strike, missile-strike, shelling, bombing, raid, shoot-down, deployment, evacuation, exchange, negotiation, agreement, open-corridor, cooperation, statement, state-based-violence, non-state-violence, one-sided-violence
        did you mean air-strike?"
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

  test('with a list where a slug stands', async () => {
    expect(await claims('  - { n: 1, op: [a, b], kind: raid }')).toMatchInlineSnapshot(`
      "r.yaml:5:17  \`op\` is a list
        5 |   - { n: 1, op: [a, b], kind: raid }
          |                 ^^^^^^
        expected: a slug"
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
});
