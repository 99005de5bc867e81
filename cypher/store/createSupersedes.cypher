UNWIND $rows AS row
MATCH (report:Report {id: row.fromId})
MATCH (older:Report {id: row.toId})
CREATE (report)-[edge:SUPERSEDES]->(older)
RETURN count(edge) AS written
