UNWIND $rows AS row
MATCH (backed:Actor {id: row.fromId})
MATCH (backer:Actor {id: row.toId})
CREATE (backed)-[edge:BACKED_BY]->(backer)
SET edge = row
RETURN count(edge) AS written
