UNWIND $keys AS key
MATCH (:Operation {id: key})-[edge:TOOK_PLACE_AT]->(location:Location)
WHERE seen(edge)
RETURN key, edge.role AS role, location.id AS id, location.name AS name,
  location.pointLatitude AS latitude, location.pointLongitude AS longitude, location.precision AS precision
