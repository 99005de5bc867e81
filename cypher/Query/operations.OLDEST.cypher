// Where every term of $where names actors or places, and these have 1,000 operations together at most, all of these are read.
// Else, where every term names kinds, each kind is read in order from the index (kind, day, id); else all from (day, id).
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
WITH named, CASE
  WHEN named IS NULL AND all(term IN $where WHERE term.kind IS NOT NULL)
  THEN reduce(kinds = [], term IN $where | kinds + [kind IN term.kind WHERE NOT kind IN kinds])
END AS kinds
CALL (named, kinds) {
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
  WITH DISTINCT operation
  WHERE operation.day >= $after.day
    AND CASE WHEN operation.day = $after.day THEN operation.id > $after.id ELSE true END
    AND operation.day >= $range.from AND operation.day <= $range.to
    AND matches(operation)
    AND seen(operation)
  RETURN operation
  ORDER BY operation.day ASC, operation.id ASC
  LIMIT $first + 1
  UNION ALL
  UNWIND kinds AS kind
  CALL (kind) {
    MATCH (operation:Operation)
    WHERE operation.kind = kind
      AND operation.day >= $after.day
      AND operation.id IS NOT NULL
      AND CASE WHEN operation.day = $after.day THEN operation.id > $after.id ELSE true END
      AND operation.day >= $range.from AND operation.day <= $range.to
      AND matches(operation)
      AND seen(operation)
    RETURN operation
    ORDER BY operation.kind ASC, operation.day ASC, operation.id ASC
    LIMIT $first + 1
  }
  RETURN operation
  UNION ALL
  UNWIND CASE WHEN named IS NULL AND kinds IS NULL THEN [true] ELSE [] END AS all
  CALL (all) {
    MATCH (operation:Operation)
    WHERE operation.day >= $after.day
      AND operation.id IS NOT NULL
      AND CASE WHEN operation.day = $after.day THEN operation.id > $after.id ELSE true END
      AND operation.day >= $range.from AND operation.day <= $range.to
      AND matches(operation)
      AND seen(operation)
    RETURN operation
    ORDER BY operation.day ASC, operation.id ASC
    LIMIT $first + 1
  }
  RETURN operation
}
RETURN operation
ORDER BY operation.day ASC, operation.id ASC
LIMIT $first + 1
