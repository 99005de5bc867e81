// All that reports are later versions of.
UNWIND $ids AS id
MATCH (report:Report {id: id})-[:SUPERSEDES*1..20]->(older:Report)
USING INDEX SEEK report:Report(id)
RETURN DISTINCT older.id AS id
