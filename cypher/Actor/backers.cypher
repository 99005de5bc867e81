UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {id: key})-[edge:BACKED_BY]->(:Actor)
  WHERE seen(edge)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge
