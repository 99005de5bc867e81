UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
  WHERE edge.fromId = key
    AND edge.day >= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id > $after.id ELSE true END
    AND seen(edge)
  RETURN edge, operation
  ORDER BY edge.fromId ASC, edge.day ASC, edge.id ASC
  LIMIT $first + 1
}
RETURN key, edge, operation
