// Where every term of $where names actors or places, and these have 1,000 operations together at most, only these are looked at.
WITH CASE
  WHEN all(term IN $where WHERE coalesce(term.locations, term.actors) IS NOT NULL)
  THEN reduce(ids = [], term IN $where | ids + [id IN coalesce(term.locations, term.actors) WHERE NOT id IN ids])
END AS named
CALL (named) {
  UNWIND named AS key
  CALL (key) {
    MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
    WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN edge
    UNION ALL
    MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(:Operation)
    WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN edge
  }
  WITH edge
  LIMIT 1001
  RETURN count(edge) AS size
}
WITH CASE WHEN size <= 1000 THEN named END AS named
CALL (named) {
  MATCH (operation:Operation)
  WHERE operation.day >= CASE WHEN named IS NULL THEN $range.from END AND operation.day <= $range.to
    AND operation.id IS NOT NULL
  RETURN operation
  UNION ALL
  UNWIND named AS key
  CALL (key) {
    MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
    WHERE edge.fromId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN operation
    UNION
    MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
    WHERE edge.toId = key AND edge.day IS NOT NULL AND edge.id IS NOT NULL
    RETURN operation
  }
  RETURN DISTINCT operation
}
WITH operation
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND matches(operation)
  AND seen(operation)
RETURN count(operation) AS total
