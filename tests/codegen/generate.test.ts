import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { CypherFile } from '../../src/codegen/files.ts';
import { generate } from '../../src/codegen/plugin.ts';

const DIRECTIVES = `
  directive @edge(type: String!, from: String!, to: String!) on OBJECT
  directive @hop(type: String!, direction: Direction!) on FIELD_DEFINITION
  directive @embedded on OBJECT
  directive @computed on FIELD_DEFINITION
  directive @order(by: String!, direction: Sort!) on ENUM_VALUE | FIELD_DEFINITION
  enum Direction { OUT IN BOTH }
  enum Sort { ASC DESC }
  input View { day: String }
  interface Node { id: ID! }
`;

const SDL = `
  type Query {
    town(id: ID!, view: View): Town
    towns(first: Int! = 20, after: String, orderBy: TownOrder! = NAME): TownConnection!
    likely(text: String!): [Town!]! @computed
  }
  enum TownOrder { NAME @order(by: "name", direction: ASC) SIZE @order(by: "size", direction: DESC) }
  type Town implements Node {
    id: ID!
    name: String!
    size: Int
    roads(first: Int! = 20): [Road!]! @hop(type: "ROAD", direction: OUT)
  }
  type Road @edge(type: "ROAD", from: "Town", to: "Town") { id: ID! fromId: ID! toId: ID! to: Town! @computed }
  type TownConnection { nodes: [Town!]! totalCount: Int! }
`;

const LIST = 'UNWIND $keys AS key MATCH (:Town {id: key})-[road:ROAD]->(:Town)';
const PAGE = 'MATCH (town:Town) WHERE town.id > $after.id';

const FILES: Readonly<Record<string, string>> = {
  'Query/town.cypher': 'UNWIND $keys AS key MATCH (town:Town {id: key})\nRETURN key, town',
  'Query/towns.NAME.cypher': `${PAGE}\nRETURN town\nORDER BY town.name ASC, town.id ASC\nLIMIT $first + 1`,
  'Query/towns.SIZE.cypher': `${PAGE}\nRETURN town\nORDER BY town.size DESC, town.id DESC\nLIMIT $first + 1`,
  'Query/towns.totalCount.cypher': 'MATCH (town:Town) RETURN count(town) AS total',
  'Query/likely.byName.cypher': 'MATCH (town:Town {name: $text}) RETURN town.id AS id',
  'Town/roads.cypher': `${LIST}\nWITH key, road LIMIT $first\nRETURN key, road`,
};

/** The generated code of the small contract above, with some of its files changed or (undefined) left out. */
function generated(changed: Readonly<Record<string, string | undefined>> = {}, sdl = SDL): string {
  const files = Object.entries({ ...FILES, ...changed }).flatMap(([name, text]): readonly CypherFile[] => {
    const [folder = '', file = ''] = name.split('/');
    const [field = '', variant, beginning] = file.replace(/\.cypher$/, '').split('.');
    return text === undefined ? [] : [{ path: `cypher/${name}`, folder, field, variant, beginning, text }];
  });
  return generate(buildSchema(DIRECTIVES + sdl), files);
}

describe('a statement', () => {
  test('is reached by its coordinate, with the columns of its row written out', () => {
    expect(generated()).toContain(
      `roads: { ...{ coordinate: 'Town.roads', text: ${JSON.stringify(
        `${LIST}\nWITH key, road LIMIT $first\nRETURN key, road.id AS id, road.fromId AS fromId, road.toId AS toId`,
      )}, parameters: ["first","keys"] }, decode: decodeRoad } satisfies Many<RoadRow>`,
    );
  });

  test('that returns the far end of an edge has its columns apart, and the row holds it', () => {
    const code = generated({
      'Town/roads.cypher': `${LIST.replace('->(:Town)', '->(town:Town)')}\nWITH key, road, town LIMIT $first\nRETURN key, road, town`,
    });
    expect(code).toContain('\\nWITH key, road, town {.name, .size} AS town\\nRETURN key, ');
    expect(code).toContain('road.toId AS toId, road.toId AS town_id, town.name AS town_name, town.size AS town_size');
    expect(code).toContain('({ ...decodeRoad(record, at), to: decodeTown(record, at + 3) })');
  });

  test('of a page stands once per order, with the property and the direction of the order', () => {
    const code = generated();
    expect(code).toMatch(/NAME: \{ .*by: 'name', direction: 'ASC' \}/);
    expect(code).toMatch(/SIZE: \{ .*by: 'size', direction: 'DESC' \}/);
  });

  test('of a page that may begin at what a parameter lists stands beside the whole list, and so does its count', () => {
    const code = generated({
      'Query/towns.NAME.named.cypher':
        'UNWIND $named AS id MATCH (town:Town {id: id})\nRETURN town\nLIMIT $first + 1 + size($after)',
      'Query/towns.totalCount.named.cypher':
        'UNWIND $named AS id MATCH (town:Town {id: id}) RETURN count(town) AS total',
    });
    expect(code).toMatch(
      /direction: 'ASC', from: \{ named: \{ coordinate: 'Query.towns.NAME.named', .*town.name AS name/,
    );
    expect(code).toMatch(/totalCount: \{ .*, from: \{ named: \{ coordinate: 'Query.towns.totalCount.named'/);
  });

  test('keeps its order and limit behind the columns', () => {
    expect(generated()).toContain('town.size AS size\\nORDER BY town.name ASC, town.id ASC\\nLIMIT $first + 1');
  });

  test('has no comments, and a predicate in place of each fragment, with what it is asked of', () => {
    const code = generated({
      'fragments/seen.cypher': '// Whether it may be seen.\nit.day <= $view.day',
      'Query/town.cypher':
        '// One.\nUNWIND $keys AS key MATCH (town:Town {id: key}) WHERE seen(town)\nRETURN key, town',
    });
    expect(code).toContain('WHERE (town.day <= $view.day)\\nRETURN key');
    expect(code).not.toMatch(/One\.|may be seen/);
  });

  test('may use a fragment within a fragment', () => {
    const code = generated({
      'fragments/seen.cypher': 'it.day <= $view.day',
      'fragments/matches.Town.cypher': 'it.size > 1 AND seen(it)',
      'Query/town.cypher': 'UNWIND $keys AS key MATCH (t:Town {id: key}) WHERE matches(t)\nRETURN key, t',
    });
    expect(code).toContain('WHERE (t.size > 1 AND (t.day <= $view.day))');
  });
});

describe('generation fails in a sentence that names the file or the coordinate:', () => {
  test.each<readonly [string, Readonly<Record<string, string | undefined>>, string]>([
    [
      'a field without a file',
      { 'Town/roads.cypher': undefined },
      'Town.roads has no file: write cypher/Town/roads.cypher, or mark the field @computed',
    ],
    [
      'a file without a field',
      { 'Town/bridges.cypher': 'RETURN 1' },
      'cypher/Town/bridges.cypher answers no field: Town has the fields id, name, size, roads',
    ],
    [
      'a file of a type that there is not',
      { 'Village/roads.cypher': 'RETURN 1' },
      'cypher/Village/roads.cypher answers no field: schema/ has no type Village',
    ],
    [
      'a parameter that is no argument',
      { 'Town/roads.cypher': `${LIST} WHERE road.kind = $kind WITH key, road LIMIT $first\nRETURN key, road` },
      'cypher/Town/roads.cypher: $kind is no argument of Town.roads ($first)',
    ],
    [
      'an argument that is not used',
      { 'Town/roads.cypher': `${LIST}\nRETURN key, road` },
      'cypher/Town/roads.cypher: Town.roads takes first and the statement does not use $first',
    ],
    [
      'an order without a file',
      { 'Query/towns.SIZE.cypher': undefined },
      'Query.towns can be ordered so and has no cypher/Query/towns.SIZE.cypher',
    ],
    [
      'a file of an order that there is not',
      { 'Query/towns.AGE.cypher': 'RETURN 1' },
      'cypher/Query/towns.AGE.cypher: Query.towns has no order of that name',
    ],
    [
      'a page without a count',
      { 'Query/towns.totalCount.cypher': undefined },
      'Query.towns is a page and has no towns.totalCount.cypher',
    ],
    [
      'a statement that names its columns itself',
      { 'Town/roads.cypher': `${LIST} WITH key, road LIMIT $first\nRETURN key, road.id AS id` },
      'cypher/Town/roads.cypher: must end in "RETURN key, <Road>"',
    ],
    [
      'a statement that does not take the parents',
      {
        'Town/roads.cypher':
          'MATCH (a:Town)-[road:ROAD]->(:Town) WITH a.id AS key, road LIMIT $first\nRETURN key, road',
      },
      'cypher/Town/roads.cypher: answers many parents at once and must take $keys',
    ],
    [
      'a file for a computed field that names no part',
      { 'Query/likely.cypher': 'RETURN 1' },
      'cypher/Query/likely.cypher: Query.likely is @computed; name the file after the part it plays, likely.<part>.cypher',
    ],
    [
      'a beginning that is not begun at',
      { 'Query/towns.NAME.named.cypher': `${PAGE}\nRETURN town\nLIMIT $first + 1` },
      'cypher/Query/towns.NAME.named.cypher: begins at what $named lists and does not use it',
    ],
    [
      'a beginning of what is no page',
      { 'Query/likely.byName.named.cypher': 'RETURN 1' },
      'cypher/Query/likely.byName.named.cypher: only a page begins elsewhere, and Query.likely is none',
    ],
    ['two files for one field', { 'Town/roads.LONG.cypher': 'RETURN 1' }, 'Town.roads takes one file, roads.cypher'],
    [
      'a fragment that there is not',
      { 'Query/town.cypher': 'UNWIND $keys AS key MATCH (t:Town {id: key}) WHERE seen(t)\nRETURN key, t' },
      'cypher/Query/town.cypher: there is no cypher/fragments/seen.cypher',
    ],
  ])('%s', (_, changed, said) => {
    expect(() => generated(changed)).toThrow(said);
  });

  test('an order that does not say by what', () => {
    const sdl = SDL.replace('SIZE @order(by: "size", direction: DESC)', 'SIZE');
    expect(() => generated({}, sdl)).toThrow('TownOrder.SIZE orders a page and has no @order(by:, direction:)');
  });
});
