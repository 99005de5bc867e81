UNWIND $rows AS row
MATCH (diversion:Operation {id: row.fromId})
MATCH (operation:Operation {id: row.toId})
CREATE (diversion)-[edge:DIVERTS_FROM]->(operation)
SET edge = row
RETURN count(edge) AS written
