UNWIND $rows AS row
MATCH (claim:Claim {id: row.fromId})
MATCH (claimant:Entity {id: row.toId})
CREATE (claim)-[edge:CLAIMED_BY]->(claimant)
SET edge = row.properties
RETURN count(edge) AS written
