UNWIND $rows AS row
MATCH (report:Report {id: row.fromId})
MATCH (retracted:Report {id: row.toId})
CREATE (report)-[edge:RETRACTS]->(retracted)
RETURN count(edge) AS written
