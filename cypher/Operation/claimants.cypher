UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation {id: key})-[edge:CLAIMED_BY]->(entity:Entity)
  WHERE seen(edge)
  RETURN edge, entity
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge, entity
