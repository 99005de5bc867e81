// Which of these handling levels and review states something carries.
UNWIND $keys AS key
RETURN key, EXISTS { MATCH (report:Report) WHERE report.handling = key } OR EXISTS { MATCH (claim:Claim) WHERE claim.reviewState = key } AS found
