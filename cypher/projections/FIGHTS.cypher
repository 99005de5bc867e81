UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (enemy:Actor {id: row.toId})
CREATE (actor)-[edge:FIGHTS]->(enemy)
SET edge = row
RETURN count(edge) AS written
