UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation)-[edge:CLAIMED_BY]->(entity:Entity)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND seen(edge)
  RETURN edge, entity
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge, entity
