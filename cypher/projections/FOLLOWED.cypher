UNWIND $rows AS row
MATCH (later:Operation {id: row.fromId})
MATCH (earlier:Operation {id: row.toId})
MERGE (later)-[edge:FOLLOWED {id: row.id}]->(earlier)
SET edge = row
RETURN count(edge) AS written
