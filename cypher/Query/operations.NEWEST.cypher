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
