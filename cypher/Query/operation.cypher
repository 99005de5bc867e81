UNWIND $keys AS key
MATCH (operation:Operation {id: key})
WHERE seen(operation)
RETURN key, operation
