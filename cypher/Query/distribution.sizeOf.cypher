// In how many operations the actors took part, and how many there were at the places, counted once for each role and up to $most.
CALL () {
  UNWIND $named AS key
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge
  UNION ALL
  UNWIND $named AS key
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(:Operation)
  WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge
}
WITH edge
LIMIT $most
RETURN count(edge) AS size
