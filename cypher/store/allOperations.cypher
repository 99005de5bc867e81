MATCH (operation:Operation)
RETURN operation.id AS id, properties(operation) AS properties
