UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (enemy:Actor {id: row.toId})
MERGE (actor)-[edge:FIGHTS {id: row.id}]->(enemy)
SET edge = row
RETURN count(edge) AS written
