// Neo4j keeps these counts beside each node, so none is counted. They know no view.
UNWIND $keys AS key
MATCH (actor:Actor {id: key})
UNWIND [
  {type: 'BACKED_BY', direction: 'OUT', total: COUNT { (actor)-[:BACKED_BY]->() }},
  {type: 'BACKED_BY', direction: 'IN', total: COUNT { (actor)<-[:BACKED_BY]-() }},
  {type: 'PART_OF', direction: 'OUT', total: COUNT { (actor)-[:PART_OF]->() }},
  {type: 'PART_OF', direction: 'IN', total: COUNT { (actor)<-[:PART_OF]-() }},
  {type: 'ALLIED_WITH', direction: 'BOTH', total: COUNT { (actor)-[:ALLIED_WITH]-() }},
  {type: 'FIGHTS', direction: 'BOTH', total: COUNT { (actor)-[:FIGHTS]-() }},
  {type: 'NEGOTIATED_WITH', direction: 'BOTH', total: COUNT { (actor)-[:NEGOTIATED_WITH]-() }},
  {type: 'ADVANCED_ON', direction: 'OUT', total: COUNT { (actor)-[:ADVANCED_ON]->() }},
  {type: 'CAPTURED', direction: 'OUT', total: COUNT { (actor)-[:CAPTURED]->() }},
  {type: 'CONTROLS', direction: 'OUT', total: COUNT { (actor)-[:CONTROLS]->() }},
  {type: 'STRUCK', direction: 'OUT', total: COUNT { (actor)-[:STRUCK]->() }},
  {type: 'WITHDREW_FROM', direction: 'OUT', total: COUNT { (actor)-[:WITHDREW_FROM]->() }},
  {type: 'TOOK_PART_IN', direction: 'OUT', total: COUNT { (actor)-[:TOOK_PART_IN]->() }}
] AS degree
WITH key, degree WHERE degree.total > 0
RETURN key, degree.type AS type, degree.direction AS direction, degree.total AS total
