UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND seen(edge)
  RETURN count(edge) AS total
}
RETURN key, total
