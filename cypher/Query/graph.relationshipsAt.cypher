// The newest $most relationships of each type of $via that lead to any of the places, in a window of days, and which of them the view lets
// pass.
CALL () {
  UNWIND $places AS place
  CALL (place) {
    MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
    USING INDEX edge:ADVANCED_ON(toId, day, id)
    WHERE edge.toId = CASE WHEN 'ADVANCED_ON' IN $via THEN place END AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL
    RETURN edge
    ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
    LIMIT $most
  }
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  UNWIND $places AS place
  CALL (place) {
    MATCH (:Actor)-[edge:CAPTURED]->(:Location)
    USING INDEX edge:CAPTURED(toId, day, id)
    WHERE edge.toId = CASE WHEN 'CAPTURED' IN $via THEN place END AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL
    RETURN edge
    ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
    LIMIT $most
  }
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  UNWIND $places AS place
  CALL (place) {
    MATCH (:Actor)-[edge:CONTROLS]->(:Location)
    USING INDEX edge:CONTROLS(toId, day, id)
    WHERE edge.toId = CASE WHEN 'CONTROLS' IN $via THEN place END AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL
    RETURN edge
    ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
    LIMIT $most
  }
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  UNWIND $places AS place
  CALL (place) {
    MATCH (:Actor)-[edge:STRUCK]->(:Location)
    USING INDEX edge:STRUCK(toId, day, id)
    WHERE edge.toId = CASE WHEN 'STRUCK' IN $via THEN place END AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL
    RETURN edge
    ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
    LIMIT $most
  }
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  UNWIND $places AS place
  CALL (place) {
    MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
    USING INDEX edge:WITHDREW_FROM(toId, day, id)
    WHERE edge.toId = CASE WHEN 'WITHDREW_FROM' IN $via THEN place END AND edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL
    RETURN edge
    ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
    LIMIT $most
  }
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
}
RETURN edge.id AS id, type(edge) AS type, edge.fromId AS fromId, edge.toId AS toId, edge.day AS day, seen(edge) AS passes
