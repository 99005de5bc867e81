UNWIND $keys AS key
MATCH (report:Report {id: key})
WHERE published(report)
RETURN key, report
