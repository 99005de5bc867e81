UNWIND $rows AS row
MATCH (operation:Operation {id: row.id})
SET operation += row, operation.retractedAts = row.retractedAts, operation.guarded = row.guarded, operation.openFrom = row.openFrom
RETURN count(operation) AS written
