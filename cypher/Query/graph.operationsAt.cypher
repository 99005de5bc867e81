// The newest operations of a window of days at any of the places.
UNWIND $places AS place
CALL (place) {
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(:Operation)
  USING INDEX edge:TOOK_PLACE_AT(toId, day, id)
  WHERE edge.toId = place AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND seen(edge)
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
}
WITH edge.fromId AS id, max(edge.day) AS day
RETURN id
ORDER BY day DESC, id DESC
LIMIT $most
