UNWIND $subjects AS key
CALL (key) {
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
  WHERE edge.fromId = key AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND seen(edge)
  RETURN operation
  UNION ALL
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  WHERE edge.toId = key AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND seen(edge)
  RETURN operation
  UNION ALL
  MATCH (:Operation {id: key})((:Operation)<-[edge:PART_OF]-(:Operation) WHERE seen(edge)){0,1}(operation:Operation)
  WHERE operation.day >= $from AND operation.day <= $to AND seen(operation)
  RETURN operation
}
RETURN count(DISTINCT operation) AS total
