// The newest $most relationships of each type of $via between actors, and between actors and places, in a window of days, and which of
// them the view lets pass.
CALL () {
  MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
  USING INDEX edge:ADVANCED_ON(day, id)
  WHERE edge.day >= CASE WHEN 'ADVANCED_ON' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:ALLIED_WITH]->(:Actor)
  USING INDEX edge:ALLIED_WITH(day, id)
  WHERE edge.day >= CASE WHEN 'ALLIED_WITH' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:BACKED_BY]->(:Actor)
  USING INDEX edge:BACKED_BY(day, id)
  WHERE edge.day >= CASE WHEN 'BACKED_BY' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:CAPTURED]->(:Location)
  USING INDEX edge:CAPTURED(day, id)
  WHERE edge.day >= CASE WHEN 'CAPTURED' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:CONTROLS]->(:Location)
  USING INDEX edge:CONTROLS(day, id)
  WHERE edge.day >= CASE WHEN 'CONTROLS' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:FIGHTS]->(:Actor)
  USING INDEX edge:FIGHTS(day, id)
  WHERE edge.day >= CASE WHEN 'FIGHTS' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:NEGOTIATED_WITH]->(:Actor)
  USING INDEX edge:NEGOTIATED_WITH(day, id)
  WHERE edge.day >= CASE WHEN 'NEGOTIATED_WITH' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:PART_OF]->(:Actor)
  USING INDEX edge:PART_OF(day, id)
  WHERE edge.day >= CASE WHEN 'PART_OF' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:STRUCK]->(:Location)
  USING INDEX edge:STRUCK(day, id)
  WHERE edge.day >= CASE WHEN 'STRUCK' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
  USING INDEX edge:WITHDREW_FROM(day, id)
  WHERE edge.day >= CASE WHEN 'WITHDREW_FROM' IN $via THEN $from END AND edge.day <= $to AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
}
RETURN edge.id AS id, type(edge) AS type, edge.fromId AS fromId, edge.toId AS toId, edge.day AS day, seen(edge) AS passes
