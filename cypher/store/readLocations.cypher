UNWIND $ids AS id
MATCH (location:Location {id: id})
RETURN properties(location) AS properties,
  COLLECT { MATCH (location)-[:NAMED]->(name:Name) RETURN properties(name) ORDER BY name.id } AS names,
  COLLECT { MATCH (location)-[:WITHIN]->(area:Location) RETURN area.id } AS within,
  COLLECT { MATCH (location)-[edge:NEAR]->(:Location) RETURN properties(edge) } AS near
