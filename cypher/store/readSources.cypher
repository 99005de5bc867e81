UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN properties(source) AS properties,
  COLLECT { MATCH (source)-[:NAMED]->(name:Name) RETURN properties(name) ORDER BY name.id } AS names,
  COLLECT { MATCH (source)-[:OWNED_BY]->(owner:Entity) RETURN owner.id } AS ownedBy,
  COLLECT { MATCH (source)-[:ALIGNED_WITH]->(other:Entity) RETURN other.id } AS alignedWith
