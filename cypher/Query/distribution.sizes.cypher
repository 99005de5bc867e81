// How many operations each of $lists of actors and places has, counted once for each role and up to $most.
UNWIND range(0, size($lists) - 1) AS position
CALL (position) {
  CALL (position) {
    UNWIND $lists[position] AS key
    MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
    WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN edge
    UNION ALL
    UNWIND $lists[position] AS key
    MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(:Operation)
    WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN edge
  }
  WITH edge
  LIMIT $most
  RETURN count(edge) AS size
}
RETURN position, size
