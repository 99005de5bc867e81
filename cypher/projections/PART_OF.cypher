UNWIND $rows AS row
MATCH (part:Entity {id: row.fromId})
MATCH (whole:Entity {id: row.toId})
MERGE (part)-[edge:PART_OF {id: row.id}]->(whole)
SET edge = row
RETURN count(edge) AS written
