// All operations of the actors and places that are $named are read, so these must be few.
UNWIND $named AS key
CALL (key) {
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
  WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN operation, edge
  UNION ALL
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN operation, edge
}
WITH operation, edge
WHERE seen(edge)
WITH DISTINCT operation
WHERE operation.day >= $after.day
  AND CASE WHEN operation.day = $after.day THEN operation.id > $after.id ELSE true END
  AND operation.day >= $range.from AND operation.day <= $range.to
  AND matches(operation)
  AND seen(operation)
RETURN operation
ORDER BY operation.day ASC, operation.id ASC
LIMIT $first + 1
