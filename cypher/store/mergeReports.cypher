UNWIND $rows AS row
MERGE (report:Report {id: row.id})
SET report:Node, report = row
RETURN count(report) AS written
