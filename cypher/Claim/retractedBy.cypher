UNWIND $keys AS key
MATCH (claim:Claim {id: key})
MATCH (report:Report {id: claim.retractedById})
WHERE published(report)
RETURN key, report
