UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (enabled:Operation {id: row.toId})
CREATE (operation)-[edge:ENABLED]->(enabled)
SET edge = row
RETURN count(edge) AS written
