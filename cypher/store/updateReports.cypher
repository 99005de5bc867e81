UNWIND $rows AS row
MATCH (report:Report {id: row.id})
SET report = row
RETURN count(report) AS written
