// All that reports are later versions of.
UNWIND $ids AS id
MATCH (:Report {id: id})-[:SUPERSEDES*1..20]->(older:Report)
RETURN DISTINCT older.id AS id
