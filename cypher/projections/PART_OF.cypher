UNWIND $rows AS row
MATCH (part:Entity {id: row.fromId})
MATCH (whole:Entity {id: row.toId})
CREATE (part)-[edge:PART_OF]->(whole)
SET edge = row
RETURN count(edge) AS written
