UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (location:Location {id: row.toId})
MERGE (actor)-[edge:ADVANCED_ON {id: row.id}]->(location)
SET edge = row
RETURN count(edge) AS written
