UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation {id: key})-[edge:ENABLED]->(:Operation)
  WHERE seen(edge)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge
