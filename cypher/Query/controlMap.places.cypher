// Places that claims speak of: of an area those below it, of a box alone by their points, else all.
CALL () {
  MATCH (:Location {id: $within})<-[:WITHIN]-{0,6}(place:Location)
  WHERE $box IS NULL
    OR $box.south <= place.pointLatitude AND place.pointLatitude <= $box.north
    AND $box.west <= place.pointLongitude AND place.pointLongitude <= $box.east
  RETURN place
  UNION ALL
  MATCH (place:Location)
  USING INDEX place:Location(pointLatitude, pointLongitude)
  WHERE place.pointLatitude >= CASE WHEN $within IS NULL THEN $box.south END AND place.pointLatitude <= $box.north
    AND place.pointLongitude >= $box.west AND place.pointLongitude <= $box.east
  RETURN place
  UNION ALL
  MATCH (place:Location)
  USING INDEX place:Location(id)
  WHERE place.id > CASE WHEN $within IS NULL AND $box IS NULL THEN '' END
  RETURN place
}
WITH DISTINCT place
WHERE (place)<-[:TOOK_PLACE_AT|CONTROLS]-(:Entity)
RETURN place.id AS id
ORDER BY place.id
LIMIT $first
