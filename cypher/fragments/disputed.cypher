// True when at least two sides of `it`, a contradiction, have a claim that passes the view.
COUNT {
  MATCH (it)-[between:BETWEEN]->(rival:Claim)
  WHERE told(rival)
  RETURN DISTINCT between.side
} > 1
