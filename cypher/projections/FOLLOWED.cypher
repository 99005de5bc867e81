UNWIND $rows AS row
MATCH (later:Operation {id: row.fromId})
MATCH (earlier:Operation {id: row.toId})
CREATE (later)-[edge:FOLLOWED]->(earlier)
SET edge = row
RETURN count(edge) AS written
