UNWIND $rows AS row
MATCH (operation:Operation {id: row.id})
SET operation += row, operation.retractedAts = row.retractedAts
RETURN count(operation) AS written
