// Operations whose first day lies between two, at or near any of the areas, or at no place that has a point of its own: those
// could be anywhere. Without areas: anywhere.
CALL () {
  UNWIND $areas AS area
  CALL (area) {
    MATCH (place:Location {id: area.id})
    RETURN place.id AS placeId
    UNION
    MATCH (:Location {id: area.id})-[:WITHIN]->{1,3}(whole:Location)
    RETURN whole.id AS placeId
    UNION
    MATCH (:Location {id: area.id})<-[:WITHIN]-{1,3}(part:Location)
    RETURN part.id AS placeId
    UNION
    MATCH (place:Location)
    WHERE place.pointLatitude >= area.south AND place.pointLatitude <= area.north
      AND place.pointLongitude >= area.west AND place.pointLongitude <= area.east
    RETURN place.id AS placeId
  }
  WITH DISTINCT placeId
  MATCH (:Operation)-[edge:TOOK_PLACE_AT]->(:Location)
  WHERE edge.toId = placeId AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND seen(edge)
  RETURN edge.fromId AS id
  LIMIT 501
  UNION
  MATCH (operation:Operation)
  WHERE operation.day >= $from AND operation.day <= $to AND operation.id IS NOT NULL
    AND (size($areas) = 0 OR NOT EXISTS {
      MATCH (operation)-[:TOOK_PLACE_AT]->(located:Location)
      WHERE located.pointLatitude IS NOT NULL AND located.precision IN ['EXACT', 'NEARBY']
    })
    AND seen(operation)
  RETURN operation.id AS id
  LIMIT 501
}
WITH id
WHERE id <> $of
RETURN DISTINCT id
LIMIT 501
