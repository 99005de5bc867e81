// Those that a relationship names that the view lets through.
MATCH (location:Location)
WHERE location.id > $after.id
  AND EXISTS {
    MATCH (location)<-[edge:ADVANCED_ON|CAPTURED|CONTROLS|STRUCK|TOOK_PLACE_AT|WITHDREW_FROM]-(:Entity)
    WHERE seen(edge)
  }
RETURN location.id AS id, location.name AS name, location.kind AS kind,
  location.pointLatitude AS latitude, location.pointLongitude AS longitude, location.precision AS precision,
  location.admin1 AS admin1, location.admin2 AS admin2, location.country AS country, location.authority AS authority
ORDER BY location.id
LIMIT $first
