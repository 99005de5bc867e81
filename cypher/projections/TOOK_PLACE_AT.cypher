UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (location:Location {id: row.toId})
MERGE (operation)-[edge:TOOK_PLACE_AT {id: row.id}]->(location)
SET edge = row
RETURN count(edge) AS written
