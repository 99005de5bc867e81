// Places with what they can be compared by.
UNWIND $keys AS key
MATCH (place:Location {id: key})
RETURN key, place.pointLatitude AS latitude, place.pointLongitude AS longitude, place.precision AS precision,
  place.admin1 AS admin1, place.admin2 AS admin2,
  COLLECT { MATCH (place)-[:WITHIN]->{1,6}(whole:Location) RETURN DISTINCT whole.id } AS wholes,
  COLLECT { MATCH (place)-[:NEAR]->(other:Location) RETURN other.id } AS describedBy
