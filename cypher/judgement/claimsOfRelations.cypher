// Each key is a relation, `<subject> <TYPE> <object>`. One that has no direction may have been claimed from either end.
UNWIND $keys AS key
CALL (key) {
  WITH split(key, ' ') AS part
  MATCH (claim:Claim)
  WHERE claim.subjectId = part[0] AND claim.relationship = part[1] AND claim.objectId = part[2] AND told(claim)
  RETURN claim
  UNION ALL
  WITH split(key, ' ') AS part
  MATCH (claim:Claim)
  WHERE part[1] IN ['ALLIED_WITH', 'FIGHTS']
    AND claim.subjectId = part[2] AND claim.relationship = part[1] AND claim.objectId = part[0] AND told(claim)
  RETURN claim
}
RETURN key, judged(claim) AS judged
