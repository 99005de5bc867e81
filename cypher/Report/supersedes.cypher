UNWIND $keys AS key
MATCH (:Report {id: key})-[:SUPERSEDES]->(report:Report)
WHERE published(report)
RETURN key, report
