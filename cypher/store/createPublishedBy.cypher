UNWIND $rows AS row
MATCH (report:Report {id: row.fromId})
MATCH (source:Source {id: row.toId})
CREATE (report)-[edge:PUBLISHED_BY]->(source)
RETURN count(edge) AS written
