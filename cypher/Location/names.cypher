UNWIND $keys AS key
CALL (key) {
  MATCH (:Location {id: key})-[:NAMED]->(name:Name)
  RETURN name
  ORDER BY name.strength, name.id
  LIMIT $first
}
RETURN key, name
