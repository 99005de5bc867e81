UNWIND $keys AS key
CALL (key) {
  MATCH (:Source {id: key})-[:OWNED_BY]->(owner:Entity)
  RETURN owner
  ORDER BY owner.id
  LIMIT $first
}
RETURN key, owner
