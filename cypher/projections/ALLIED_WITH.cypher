UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (ally:Actor {id: row.toId})
CREATE (actor)-[edge:ALLIED_WITH]->(ally)
SET edge = row
RETURN count(edge) AS written
