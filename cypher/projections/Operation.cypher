UNWIND $rows AS row
MATCH (operation:Operation {id: row.id})
SET operation += row
RETURN count(operation) AS written
