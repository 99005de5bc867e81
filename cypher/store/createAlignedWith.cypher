UNWIND $rows AS row
MATCH (source:Source {id: row.fromId})
MATCH (other:Entity {id: row.toId})
CREATE (source)-[edge:ALIGNED_WITH]->(other)
RETURN count(edge) AS written
