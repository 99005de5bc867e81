// Any day is from the empty string on: where a day only had to be there, Neo4j would rather read all operations.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation)-[edge:CLAIMED_BY]->(entity:Entity)
  WHERE edge.fromId = key AND edge.day >= '' AND edge.id IS NOT NULL AND seen(edge)
  RETURN edge, entity
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge, entity
