import { type Database, databaseOf } from '../src/graph/database.ts';
import type { Samples } from './shapes/shape.ts';

interface Identified {
  readonly id: string;
}

/** Actors with more than these behind them within four hops are left out, since one answer of ours holds 100 at most. */
const MOST_BACKERS = 100;

/** What the questions are about: the largest, the smallest and some in between, the same for the same graph. */
export async function samplesOf(database: Database): Promise<Samples> {
  const rows = async <Row extends object>(text: string, parameters: object = {}): Promise<readonly Row[]> => {
    const { records } = await database.driver.executeQuery(text, parameters, databaseOf(database));
    return records.map((record) => record.toObject() as Row);
  };
  const actors = await rows<Identified & { operations: number }>(
    'MATCH (actor:Actor) RETURN actor.id AS id, COUNT { (actor)-[:TOOK_PART_IN]->() } AS operations ORDER BY operations DESC, id',
  );
  const [hub] = actors;
  const rare = actors.findLast(({ operations }) => operations >= 5);

  const operations = await rows<Identified>(
    'MATCH (operation:Operation) RETURN operation.id AS id ORDER BY operation.id',
  );
  const [commonest] = await rows<{ kind: string }>(
    'MATCH (operation:Operation) RETURN operation.kind AS kind, count(*) AS operations ORDER BY operations DESC, kind LIMIT 1',
  );
  const years = await rows<{ year: string }>(
    'MATCH (operation:Operation {kind: $kind}) RETURN left(operation.day, 4) AS year, count(*) AS operations ORDER BY operations DESC, year LIMIT 5',
    { kind: commonest?.kind ?? '' },
  );
  const places = await rows<Identified & { arabic: string | null }>(
    'MATCH (place:Location) WHERE place.kind = "TOWN" AND COUNT { (place)<-[:TOOK_PLACE_AT]-(:Operation) } >= 5 RETURN place.id AS id, [(place)-[:NAMED]->(name:Name {language: "ar"}) | name.text][0] AS arabic ORDER BY id',
  );
  const backed = await rows<Identified>(
    `MATCH (actor:Actor)
     CALL (actor) { MATCH ANY SHORTEST (actor)-[:BACKED_BY]->{1,4}(backer:Actor) WHERE backer <> actor RETURN count(*) AS backers }
     WITH actor, backers WHERE backers >= 10 AND backers <= $most
     RETURN actor.id AS id ORDER BY backers DESC, id LIMIT 20`,
    { most: MOST_BACKERS },
  );
  const [area] = await rows<Identified>(
    'MATCH (area:Location {kind: "GOVERNORATE"}) RETURN area.id AS id ORDER BY COUNT { (area)<-[:WITHIN]-() } DESC, id LIMIT 1',
  );
  if (hub === undefined || rare === undefined || commonest === undefined) throw new Error('the graph is empty');
  return {
    operations: every(operations, 200).map(({ id }) => id),
    hub: hub.id,
    rare: rare.id,
    places: every(places, 20).map(({ id }) => id),
    backed: backed.map(({ id }) => id),
    governorate: area?.id,
    kind: commonest.kind,
    years: years.map(({ year }) => year).sort(),
    named: every(places, 20).flatMap(({ id, arabic }) => (arabic === null ? [] : [{ id, arabic }])),
  };
}

/** So many of the items, evenly spread. */
function every<T>(items: readonly T[], wanted: number): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / wanted));
  return items.filter((_, index) => index % step === 0).slice(0, wanted);
}
