UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (enabled:Operation {id: row.toId})
MERGE (operation)-[edge:ENABLED {id: row.id}]->(enabled)
SET edge = row
RETURN count(edge) AS written
