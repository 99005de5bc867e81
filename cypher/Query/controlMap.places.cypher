// Places of an area or a box that claims speak of. An empty $within or an unbounded box narrows nothing.
MATCH (place:Location)
WHERE (place)<-[:TOOK_PLACE_AT|CONTROLS]-(:Entity)
  AND ($within IS NULL OR EXISTS { (place)-[:WITHIN]->{0,6}(:Location {id: $within}) })
  AND ($box IS NULL
    OR $box.south <= place.pointLatitude AND place.pointLatitude <= $box.north
    AND $box.west <= place.pointLongitude AND place.pointLongitude <= $box.east)
RETURN place.id AS id
ORDER BY place.id
LIMIT $first
