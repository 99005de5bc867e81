UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (operation:Operation {id: row.toId})
MERGE (actor)-[edge:TOOK_PART_IN {id: row.id}]->(operation)
SET edge = row
RETURN count(edge) AS written
