UNWIND $rows AS row
MATCH (report:Report {id: row.fromId})
MATCH (cited:Node {id: row.toId})
CREATE (report)-[edge:CITES]->(cited)
RETURN count(edge) AS written
