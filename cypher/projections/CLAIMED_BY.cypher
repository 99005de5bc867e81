UNWIND $rows AS row
MATCH (operation:Operation {id: row.fromId})
MATCH (claimant:Entity {id: row.toId})
CREATE (operation)-[edge:CLAIMED_BY]->(claimant)
SET edge = row
RETURN count(edge) AS written
