UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (counterpart:Actor {id: row.toId})
CREATE (actor)-[edge:NEGOTIATED_WITH]->(counterpart)
SET edge = row
RETURN count(edge) AS written
