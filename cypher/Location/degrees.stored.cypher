// Neo4j keeps these counts beside each node, so none is counted. They know no view.
UNWIND $keys AS key
MATCH (place:Location {id: key})
UNWIND [
  {type: 'ADVANCED_ON', direction: 'IN', total: COUNT { (place)<-[:ADVANCED_ON]-() }},
  {type: 'CAPTURED', direction: 'IN', total: COUNT { (place)<-[:CAPTURED]-() }},
  {type: 'CONTROLS', direction: 'IN', total: COUNT { (place)<-[:CONTROLS]-() }},
  {type: 'STRUCK', direction: 'IN', total: COUNT { (place)<-[:STRUCK]-() }},
  {type: 'WITHDREW_FROM', direction: 'IN', total: COUNT { (place)<-[:WITHDREW_FROM]-() }},
  {type: 'TOOK_PLACE_AT', direction: 'IN', total: COUNT { (place)<-[:TOOK_PLACE_AT]-() }}
] AS degree
WITH key, degree WHERE degree.total > 0
RETURN key, degree.type AS type, degree.direction AS direction, degree.total AS total
