UNWIND $keys AS key
MATCH (:Claim {id: key})-[:STATED_IN]->(report:Report)
RETURN key, report
