// The ids of each type are a parameter of their own: the index on id is one of a type, and a hub is never walked.
CALL () {
  UNWIND $ADVANCED_ON AS id
  MATCH (:Actor)-[edge:ADVANCED_ON {id: id}]->(:Location)
  USING INDEX SEEK edge:ADVANCED_ON(id)
  DELETE edge
}
CALL () {
  UNWIND $ALLIED_WITH AS id
  MATCH (:Actor)-[edge:ALLIED_WITH {id: id}]->(:Actor)
  USING INDEX SEEK edge:ALLIED_WITH(id)
  DELETE edge
}
CALL () {
  UNWIND $BACKED_BY AS id
  MATCH (:Actor)-[edge:BACKED_BY {id: id}]->(:Actor)
  USING INDEX SEEK edge:BACKED_BY(id)
  DELETE edge
}
CALL () {
  UNWIND $CAPTURED AS id
  MATCH (:Actor)-[edge:CAPTURED {id: id}]->(:Location)
  USING INDEX SEEK edge:CAPTURED(id)
  DELETE edge
}
CALL () {
  UNWIND $CLAIMED_BY AS id
  MATCH (:Operation)-[edge:CLAIMED_BY {id: id}]->(:Entity)
  USING INDEX SEEK edge:CLAIMED_BY(id)
  DELETE edge
}
CALL () {
  UNWIND $CONTROLS AS id
  MATCH (:Actor)-[edge:CONTROLS {id: id}]->(:Location)
  USING INDEX SEEK edge:CONTROLS(id)
  DELETE edge
}
CALL () {
  UNWIND $DIVERTS_FROM AS id
  MATCH (:Operation)-[edge:DIVERTS_FROM {id: id}]->(:Operation)
  USING INDEX SEEK edge:DIVERTS_FROM(id)
  DELETE edge
}
CALL () {
  UNWIND $ENABLED AS id
  MATCH (:Operation)-[edge:ENABLED {id: id}]->(:Operation)
  USING INDEX SEEK edge:ENABLED(id)
  DELETE edge
}
CALL () {
  UNWIND $FIGHTS AS id
  MATCH (:Actor)-[edge:FIGHTS {id: id}]->(:Actor)
  USING INDEX SEEK edge:FIGHTS(id)
  DELETE edge
}
CALL () {
  UNWIND $FOLLOWED AS id
  MATCH (:Operation)-[edge:FOLLOWED {id: id}]->(:Operation)
  USING INDEX SEEK edge:FOLLOWED(id)
  DELETE edge
}
CALL () {
  UNWIND $NEGOTIATED_WITH AS id
  MATCH (:Actor)-[edge:NEGOTIATED_WITH {id: id}]->(:Actor)
  USING INDEX SEEK edge:NEGOTIATED_WITH(id)
  DELETE edge
}
CALL () {
  UNWIND $PART_OF AS id
  MATCH (:Entity)-[edge:PART_OF {id: id}]->(:Entity)
  USING INDEX SEEK edge:PART_OF(id)
  DELETE edge
}
CALL () {
  UNWIND $STRUCK AS id
  MATCH (:Actor)-[edge:STRUCK {id: id}]->(:Location)
  USING INDEX SEEK edge:STRUCK(id)
  DELETE edge
}
CALL () {
  UNWIND $TOOK_PART_IN AS id
  MATCH (:Actor)-[edge:TOOK_PART_IN {id: id}]->(:Operation)
  USING INDEX SEEK edge:TOOK_PART_IN(id)
  DELETE edge
}
CALL () {
  UNWIND $TOOK_PLACE_AT AS id
  MATCH (:Operation)-[edge:TOOK_PLACE_AT {id: id}]->(:Location)
  USING INDEX SEEK edge:TOOK_PLACE_AT(id)
  DELETE edge
}
CALL () {
  UNWIND $WITHDREW_FROM AS id
  MATCH (:Actor)-[edge:WITHDREW_FROM {id: id}]->(:Location)
  USING INDEX SEEK edge:WITHDREW_FROM(id)
  DELETE edge
}
