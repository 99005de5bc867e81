UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation {id: key})<-[edge:DIVERTS_FROM]-(:Operation)
  WHERE seen(edge)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $first
}
RETURN key, edge
