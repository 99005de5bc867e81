UNWIND $keys AS key
CALL (key) {
  MATCH (:Source {id: key})-[:ALIGNED_WITH]->(other:Entity)
  RETURN other
  ORDER BY other.id
  LIMIT $first
}
RETURN key, other
