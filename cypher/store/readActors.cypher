UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN properties(actor) AS properties,
  COLLECT { MATCH (actor)-[:NAMED]->(name:Name) RETURN properties(name) ORDER BY name.id } AS names
