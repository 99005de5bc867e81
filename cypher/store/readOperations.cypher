UNWIND $ids AS id
MATCH (operation:Operation {id: id})
RETURN properties(operation) AS properties
