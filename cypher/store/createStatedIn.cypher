UNWIND $rows AS row
MATCH (claim:Claim {id: row.fromId})
MATCH (report:Report {id: row.toId})
CREATE (claim)-[edge:STATED_IN]->(report)
RETURN count(edge) AS written
