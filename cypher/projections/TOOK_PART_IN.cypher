UNWIND $rows AS row
MATCH (actor:Actor {id: row.fromId})
MATCH (operation:Operation {id: row.toId})
CREATE (actor)-[edge:TOOK_PART_IN]->(operation)
SET edge = row
RETURN count(edge) AS written
