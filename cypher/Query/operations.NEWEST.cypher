// Where every term of $where names kinds, each kind is read in order from the index (kind, day, id); else all from (day, id).
WITH CASE
  WHEN all(term IN $where WHERE term.kind IS NOT NULL)
  THEN reduce(kinds = [], term IN $where | kinds + [kind IN term.kind WHERE NOT kind IN kinds])
END AS kinds
CALL (kinds) {
  UNWIND kinds AS kind
  CALL (kind) {
    MATCH (operation:Operation)
    WHERE operation.kind = kind
      AND operation.day <= $after.day
      AND operation.id IS NOT NULL
      AND CASE WHEN operation.day = $after.day THEN operation.id < $after.id ELSE true END
      AND operation.day >= $range.from AND operation.day <= $range.to
      AND matches(operation)
      AND seen(operation)
    RETURN operation
    ORDER BY operation.kind DESC, operation.day DESC, operation.id DESC
    LIMIT $first + 1
  }
  RETURN operation
  UNION ALL
  UNWIND CASE WHEN kinds IS NULL THEN [true] ELSE [] END AS all
  CALL (all) {
    MATCH (operation:Operation)
    WHERE operation.day <= $after.day
      AND operation.id IS NOT NULL
      AND CASE WHEN operation.day = $after.day THEN operation.id < $after.id ELSE true END
      AND operation.day >= $range.from AND operation.day <= $range.to
      AND matches(operation)
      AND seen(operation)
    RETURN operation
    ORDER BY operation.day DESC, operation.id DESC
    LIMIT $first + 1
  }
  RETURN operation
}
RETURN operation
ORDER BY operation.day DESC, operation.id DESC
LIMIT $first + 1
