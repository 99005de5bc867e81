UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {id: key})-[edge:BACKED_BY]->(actor:Actor)
  WHERE seen(edge)
  RETURN edge, actor
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge, actor
