// Neo4j keeps these counts beside each node, so none is counted. They know no view.
UNWIND $keys AS key
MATCH (operation:Operation {id: key})
UNWIND [
  {type: 'TOOK_PART_IN', direction: 'IN', total: COUNT { (operation)<-[:TOOK_PART_IN]-() }},
  {type: 'TOOK_PLACE_AT', direction: 'OUT', total: COUNT { (operation)-[:TOOK_PLACE_AT]->() }},
  {type: 'PART_OF', direction: 'OUT', total: COUNT { (operation)-[:PART_OF]->() }},
  {type: 'PART_OF', direction: 'IN', total: COUNT { (operation)<-[:PART_OF]-() }},
  {type: 'DIVERTS_FROM', direction: 'OUT', total: COUNT { (operation)-[:DIVERTS_FROM]->() }},
  {type: 'DIVERTS_FROM', direction: 'IN', total: COUNT { (operation)<-[:DIVERTS_FROM]-() }},
  {type: 'FOLLOWED', direction: 'OUT', total: COUNT { (operation)-[:FOLLOWED]->() }},
  {type: 'FOLLOWED', direction: 'IN', total: COUNT { (operation)<-[:FOLLOWED]-() }},
  {type: 'ENABLED', direction: 'OUT', total: COUNT { (operation)-[:ENABLED]->() }},
  {type: 'ENABLED', direction: 'IN', total: COUNT { (operation)<-[:ENABLED]-() }},
  {type: 'CLAIMED_BY', direction: 'OUT', total: COUNT { (operation)-[:CLAIMED_BY]->() }}
] AS degree
WITH key, degree WHERE degree.total > 0
RETURN key, degree.type AS type, degree.direction AS direction, degree.total AS total
