MATCH (operation:Operation)
WHERE operation.id > $after.id AND seen(operation)
RETURN operation.id AS id, operation.name AS name, operation.kind AS kind
ORDER BY operation.id
LIMIT $first
