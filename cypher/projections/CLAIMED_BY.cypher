UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (claimant:Entity {id: row.toId})
MERGE (operation)-[edge:CLAIMED_BY {id: row.id}]->(claimant)
SET edge = row
RETURN count(edge) AS written
