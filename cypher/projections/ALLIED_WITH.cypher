UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (ally:Actor {id: row.toId})
MERGE (actor)-[edge:ALLIED_WITH {id: row.id}]->(ally)
SET edge = row
RETURN count(edge) AS written
