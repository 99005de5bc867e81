UNWIND $rows AS row
MATCH (backed:Actor {id: row.fromId})
MATCH (backer:Actor {id: row.toId})
MERGE (backed)-[edge:BACKED_BY {id: row.id}]->(backer)
SET edge = row
RETURN count(edge) AS written
