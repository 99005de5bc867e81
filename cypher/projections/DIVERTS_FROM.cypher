UNWIND $rows AS row
MATCH (diversion:Operation {id: row.fromId})
MATCH (operation:Operation {id: row.toId})
MERGE (diversion)-[edge:DIVERTS_FROM {id: row.id}]->(operation)
SET edge = row
RETURN count(edge) AS written
