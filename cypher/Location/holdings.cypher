UNWIND $keys AS key
CALL (key) {
  MATCH (:Location)<-[edge:CONTROLS]-(actor:Actor)
  WHERE edge.toId = key
    AND edge.day <= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id < $after.id ELSE true END
    AND seen(edge)
  RETURN edge, actor
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $first + 1
}
RETURN key, edge, actor
