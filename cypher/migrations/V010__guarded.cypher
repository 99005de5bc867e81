// Where a claim is withheld, rejected or retracted, so that the view is asked of each entry there and nowhere else.

CREATE INDEX operation_guarded IF NOT EXISTS FOR (n:Operation) ON (n.guarded);
MATCH (claim:Claim)
WHERE any(handling IN claim.handlings WHERE handling > 0) OR 'REJECTED' IN claim.reviewStates OR claim.retractedAts IS NOT NULL
SET claim.guarded = true;
MATCH (operation:Operation)
WHERE any(handling IN operation.handlings WHERE handling > 0) OR 'REJECTED' IN operation.reviewStates OR operation.retractedAts IS NOT NULL
SET operation.guarded = true;
MATCH ()-[edge:ADVANCED_ON|ALLIED_WITH|BACKED_BY|CAPTURED|CLAIMED_BY|CONTROLS|DIVERTS_FROM|ENABLED|FIGHTS|FOLLOWED|NEGOTIATED_WITH|PART_OF|STRUCK|TOOK_PART_IN|TOOK_PLACE_AT|WITHDREW_FROM]->()
WHERE any(handling IN edge.handlings WHERE handling > 0) OR 'REJECTED' IN edge.reviewStates OR edge.retractedAts IS NOT NULL
SET edge.guarded = true;
