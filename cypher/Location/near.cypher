UNWIND $keys AS key
CALL (key) {
  MATCH (:Location {id: key})-[edge:NEAR]->(:Location)
  RETURN edge
  ORDER BY edge.id
  LIMIT $first
}
RETURN key, edge
