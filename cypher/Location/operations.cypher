UNWIND $keys AS key
CALL (key) {
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  WHERE edge.toId = key
    AND edge.day <= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id < $after.id ELSE true END
    AND seen(edge)
  RETURN edge, operation
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $first + 1
}
RETURN key, edge, operation
