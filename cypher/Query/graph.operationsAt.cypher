// The newest operations of a window of days at any of the places.
UNWIND $places AS place
CALL (place) {
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  USING INDEX edge:TOOK_PLACE_AT(toId, day, id)
  WHERE edge.toId = place AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND seen(edge)
  RETURN operation
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
}
WITH DISTINCT operation
RETURN operation.id AS id, operation.day AS day
ORDER BY operation.day DESC, operation.id DESC
LIMIT $most
