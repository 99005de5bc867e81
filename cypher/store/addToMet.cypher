// By how many operations two actors meet more often, or less, and the days of those that are new; a pair may be left with none.
UNWIND $rows AS row
MATCH (one:Actor {id: row.fromId})
MATCH (other:Actor {id: row.toId})
MERGE (one)-[met:MET {id: row.id}]->(other)
ON CREATE SET met.fromId = row.fromId, met.toId = row.toId, met.operations = row.operations, met.first = row.first, met.last = row.last
ON MATCH SET met.operations = met.operations + row.operations,
  met.first = CASE WHEN row.first < met.first THEN row.first ELSE met.first END,
  met.last = CASE WHEN row.last > met.last THEN row.last ELSE met.last END
RETURN count(met) AS written
