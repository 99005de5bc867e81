UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND seen(edge)
  RETURN count(edge) AS total
}
RETURN key, total
