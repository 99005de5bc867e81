// How many operations there are in a range of days, counted up to $most.
MATCH (operation:Operation)
WHERE operation.day >= $range.from AND operation.day <= $range.to
  AND operation.id IS NOT NULL
WITH operation
LIMIT $most
RETURN count(operation) AS size
