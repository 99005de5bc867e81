UNWIND $rows AS row
MATCH (one:Actor {id: row.fromId})
MATCH (other:Actor {id: row.toId})
MERGE (one)-[met:MET {id: row.id}]->(other)
SET met = row
RETURN count(met) AS written
