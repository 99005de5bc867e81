UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (location:Location {id: row.toId})
CREATE (actor)-[edge:CONTROLS]->(location)
SET edge = row
RETURN count(edge) AS written
