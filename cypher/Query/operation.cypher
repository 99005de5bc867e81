UNWIND $keys AS key
MATCH (operation:Operation {id: key})
WHERE told(operation)
RETURN key, operation
