// Which of these handling levels and review states something carries, and whether anything was retracted.
UNWIND $keys AS key
RETURN key,
  EXISTS { MATCH (report:Report) WHERE report.handling = key }
  OR EXISTS { MATCH (claim:Claim) WHERE claim.reviewState = key }
  OR key = 'RETRACTED' AND EXISTS { MATCH (claim:Claim) WHERE claim.retractedById > '' } AS found
