// Places that somebody is said to have taken or to hold.
MATCH (place:Location)
WHERE EXISTS {
  MATCH (place)<-[edge:CAPTURED|CONTROLS]-(:Actor)
  WHERE seen(edge)
    AND ($about IS NULL OR edge.toId IN $about OR edge.fromId IN $about OR edge.operationId IN $about)
}
RETURN place.id AS id
LIMIT 1001
