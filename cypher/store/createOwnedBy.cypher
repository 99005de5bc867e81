UNWIND $rows AS row
MATCH (source:Source {id: row.fromId})
MATCH (owner:Entity {id: row.toId})
CREATE (source)-[edge:OWNED_BY]->(owner)
RETURN count(edge) AS written
