MATCH (revision:Revision {id: $revisionId})
UNWIND $rows AS row
CREATE (change:Change)-[:MADE_IN]->(revision)
SET change = row
RETURN count(change) AS written
