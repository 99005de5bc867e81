UNWIND $rows AS row
MATCH (contradiction:Contradiction {id: row.fromId})
MATCH (claim:Claim {id: row.toId})
CREATE (contradiction)-[edge:BETWEEN]->(claim)
SET edge = row.properties
RETURN count(edge) AS written
