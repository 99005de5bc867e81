// Entities that have a name near the text; how near is judged in src/nodes/search.ts.
CALL db.index.fulltext.queryNodes('name_text', $query, {limit: $candidates}) YIELD node AS name, score
MATCH (entity:Entity)-[:NAMED]->(name:Name)
WHERE any(label IN labels(entity) WHERE label IN $labels)
  AND (NOT entity:Operation OR told(entity))
RETURN entity.id AS entityId, name.id AS nameId, name.text AS text, name.folded AS folded, name.skeleton AS skeleton, name.strength AS strength, score
ORDER BY score DESC, name.id
LIMIT $candidates
