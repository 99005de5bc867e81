// The strong names of sources and actors but unnamed groups.
MATCH (entity:Source)-[:NAMED]->(name:Name)
WHERE name.strength = 'STRONG'
RETURN entity.id AS id, 'Source' AS label, name.folded AS folded
UNION ALL
MATCH (entity:Actor)-[:NAMED]->(name:Name)
WHERE name.strength = 'STRONG' AND entity.kind <> 'UNNAMED_GROUP'
RETURN entity.id AS id, 'Actor' AS label, name.folded AS folded
