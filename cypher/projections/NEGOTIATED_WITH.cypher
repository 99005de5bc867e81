UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (counterpart:Actor {id: row.toId})
MERGE (actor)-[edge:NEGOTIATED_WITH {id: row.id}]->(counterpart)
SET edge = row
RETURN count(edge) AS written
