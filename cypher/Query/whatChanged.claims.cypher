// What the claims speak of that became known after one moment and by another.
MATCH (report:Report)
WHERE report.knownAt > $since AND report.knownAt <= $until AND report.id IS NOT NULL
MATCH (claim:Claim)
WHERE claim.reportId = report.id AND claim.sortNumber IS NOT NULL AND claim.id IS NOT NULL
  AND claim.mode = 'FACT'
  AND seen(claim)
  AND ($about IS NULL
    OR claim.operationId IN $about OR claim.subjectId IN $about OR claim.objectId IN $about
    OR EXISTS { MATCH (:Operation {id: claim.operationId})-[:TOOK_PLACE_AT]->(place:Location) WHERE place.id IN $about }
    OR EXISTS { MATCH (:Operation {id: claim.operationId})<-[:TOOK_PART_IN]-(actor:Actor) WHERE actor.id IN $about })
RETURN claim.id AS id, claim.operationId AS operationId, claim.operationKind AS operationKind, claim.places AS places,
  claim.subjectId AS subjectId, claim.relationship AS relationship, claim.objectId AS objectId
LIMIT 2001
