MATCH (contradiction:Contradiction {id: $properties.contradictionId})
MERGE (resolution:Resolution {id: $properties.id})
SET resolution:Node, resolution = $properties
MERGE (resolution)-[:RESOLVES]->(contradiction)
RETURN count(resolution) AS written
