// Places of an area or a box that claims speak of. An empty $within or an unbounded box narrows nothing. An area is looked
// through from itself downwards; the list that is empty without one keeps the other part from running.
CALL () {
  UNWIND CASE WHEN $within IS NULL THEN [] ELSE [$within] END AS areaId
  MATCH (:Location {id: areaId})<-[:WITHIN]-{0,6}(place:Location)
  RETURN place
  UNION
  UNWIND CASE WHEN $within IS NULL THEN [true] ELSE [] END AS anywhere
  MATCH (place:Location)
  RETURN place
}
WITH place
WHERE (place)<-[:TOOK_PLACE_AT|CONTROLS]-(:Entity)
  AND ($box IS NULL
    OR $box.south <= place.pointLatitude AND place.pointLatitude <= $box.north
    AND $box.west <= place.pointLongitude AND place.pointLongitude <= $box.east)
RETURN place.id AS id
ORDER BY place.id
LIMIT $first
