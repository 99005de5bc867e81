UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (location:Location {id: row.toId})
CREATE (operation)-[edge:TOOK_PLACE_AT]->(location)
SET edge = row
RETURN count(edge) AS written
