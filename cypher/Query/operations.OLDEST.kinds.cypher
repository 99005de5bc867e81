// Each kind comes in order from the index (kind, day, id).
UNWIND $kinds AS kind
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
ORDER BY operation.day ASC, operation.id ASC
LIMIT $first + 1
