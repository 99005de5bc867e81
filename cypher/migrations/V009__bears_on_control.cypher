// The operations at a place of which a claim may say who holds it, found without looking at the others there.

CREATE INDEX took_place_at_bearsoncontrol IF NOT EXISTS FOR ()-[r:TOOK_PLACE_AT]-() ON (r.toId, r.bearsOnControl);
MATCH (claim:Claim)
WHERE claim.mode = 'FACT'
  AND (claim.operationKind IN ['CAPTURE', 'WITHDRAWAL'] OR claim.operationKind = 'CLASH' AND claim.outcome = 'ONGOING')
MATCH (operation:Operation {id: claim.operationId})-[edge:TOOK_PLACE_AT]->(:Location)
WHERE claim.id IN edge.claims
SET edge.bearsOnControl = true;
