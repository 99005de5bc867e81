UNWIND $rows AS row
CREATE (report:Node:Report)
SET report = row
RETURN count(report) AS written
