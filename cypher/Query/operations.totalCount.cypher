MATCH (operation:Operation)
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND operation.id IS NOT NULL
  AND matches(operation)
  AND seen(operation)
RETURN count(operation) AS total
