// What each actor is part of, up to six steps, as anybody says who did not take it back.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
  ((lower:Actor)-[edge:PART_OF]->(:Actor) WHERE any(i IN range(0, size(edge.claims) - 1) WHERE edge.polarities[i] = 'AFFIRMS' AND edge.modes[i] = 'FACT' AND (edge.retractedAts IS NULL OR edge.retractedAts[i] > '9999'))){0,6}
  (upper:Actor)
USING INDEX SEEK actor:Actor(id)
RETURN DISTINCT upper.id AS id, upper.kind AS kind, upper.side AS side, lower[-1].id AS lowerId
