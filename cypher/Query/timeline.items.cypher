// What happened to each actor or place, or of each operation and its parts, in order of day. An operation that several of $subjects share,
// or that one has several roles in, comes once: where it stands first.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(operation:Operation)
  WHERE edge.fromId = key
    AND edge.day >= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id > $after.id ELSE true END
    AND edge.day >= $from AND edge.day <= $to
    AND seen(edge)
  WITH edge, operation ORDER BY edge.fromId ASC, edge.day ASC, edge.id ASC
  WHERE NOT EXISTS {
    MATCH (operation)-[other:TOOK_PART_IN|TOOK_PLACE_AT]-(:Entity)
    WHERE CASE type(other) WHEN 'TOOK_PART_IN' THEN other.fromId ELSE other.toId END IN $subjects
      AND other.day >= $from
      AND (other.day < edge.day OR other.day = edge.day AND other.id < edge.id)
      AND seen(other)
  }
  RETURN edge.id AS id, edge.day AS day, operation.id AS operationId
  ORDER BY edge.fromId ASC, edge.day ASC, edge.id ASC
  LIMIT $first + 1
  UNION ALL
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(operation:Operation)
  WHERE edge.toId = key
    AND edge.day >= $after.day
    AND edge.id IS NOT NULL
    AND CASE WHEN edge.day = $after.day THEN edge.id > $after.id ELSE true END
    AND edge.day >= $from AND edge.day <= $to
    AND seen(edge)
  WITH edge, operation ORDER BY edge.toId ASC, edge.day ASC, edge.id ASC
  WHERE NOT EXISTS {
    MATCH (operation)-[other:TOOK_PART_IN|TOOK_PLACE_AT]-(:Entity)
    WHERE CASE type(other) WHEN 'TOOK_PART_IN' THEN other.fromId ELSE other.toId END IN $subjects
      AND other.day >= $from
      AND (other.day < edge.day OR other.day = edge.day AND other.id < edge.id)
      AND seen(other)
  }
  RETURN edge.id AS id, edge.day AS day, operation.id AS operationId
  ORDER BY edge.toId ASC, edge.day ASC, edge.id ASC
  LIMIT $first + 1
  UNION ALL
  MATCH (whole:Operation {id: key})
  CALL (whole) {
    RETURN whole AS operation
    UNION
    MATCH (whole)<-[edge:PART_OF]-(part:Operation)
    WHERE seen(edge)
    RETURN part AS operation
  }
  WITH operation
  WHERE operation.day >= $from AND operation.day <= $to
    AND CASE WHEN operation.day = $after.day THEN operation.id > $after.id ELSE operation.day > $after.day END
    AND seen(operation)
  RETURN operation.id AS id, operation.day AS day, operation.id AS operationId
  ORDER BY day ASC, id ASC
  LIMIT $first + 1
}
RETURN key, id, day, operationId
