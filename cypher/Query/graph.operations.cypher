// The newest operations of a window of days.
MATCH (operation:Operation)
WHERE operation.day >= $from AND operation.day <= $to AND operation.id IS NOT NULL AND seen(operation)
RETURN operation.id AS id, operation.day AS day
ORDER BY operation.day DESC, operation.id DESC
LIMIT $most
