// Entities that have a name near any of the texts, for each text on its own; how near is judged in src/names/matching.ts.
// Without $near, and of what has no point, the distance is null.
UNWIND range(0, size($queries) - 1) AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('name_text', $queries[asked], {limit: $candidates}) YIELD node AS name, score
  MATCH (entity:Entity)-[:NAMED]->(name:Name)
  WHERE any(label IN labels(entity) WHERE label IN $labels)
    AND (NOT entity:Operation OR told(entity))
  RETURN entity, name {.id, .text, .folded, .skeleton, .strength} AS name, score
  ORDER BY score DESC, name.id
  LIMIT $candidates
}
RETURN asked, entity.id AS entityId, name.id AS nameId, name.text AS text, name.folded AS folded, coalesce(name.skeleton, '') AS skeleton, name.strength AS strength,
  CASE WHEN $near IS NOT NULL
    THEN round(point.distance(point({latitude: entity.pointLatitude, longitude: entity.pointLongitude}), point($near)) / 1000, 1)
  END AS distanceKilometres
