// Pairs that lost operations, with the days of what they lost: those that lost their first or last one are looked through again.
UNWIND $rows AS row
MATCH (one:Actor)-[met:MET {id: row.id}]->(other:Actor)
USING INDEX met:MET(id)
WHERE met.first >= row.first OR met.last <= row.last
CALL (one, other) {
  MATCH (one)-[part:TOOK_PART_IN]->(:Operation)<-[beside:TOOK_PART_IN]-(other)
  UNWIND [part.day, beside.day] AS day
  RETURN min(day) AS first, max(day) AS last
}
SET met.first = first, met.last = last
