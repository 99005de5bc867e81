UNWIND $rows AS row
MATCH (location:Location {id: row.fromId})
MATCH (other:Location {id: row.toId})
CREATE (location)-[edge:NEAR]->(other)
SET edge = row.properties
RETURN count(edge) AS written
