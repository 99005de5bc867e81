UNWIND $keys AS key
CALL (key) {
  MATCH (:Location)<-[edge:STRUCK]-(:Actor)
  WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND seen(edge)
  RETURN count(edge) AS total
}
RETURN key, total
