UNWIND $rows AS row
MATCH (location:Location {id: row.fromId})
MATCH (area:Location {id: row.toId})
CREATE (location)-[edge:WITHIN]->(area)
RETURN count(edge) AS written
