UNWIND $rows AS row
MERGE (operation:Operation {id: row.id})
SET operation:Node:Entity, operation += row
RETURN count(operation) AS written
