// The newest $most relationships of each type of $via between actors, and between actors and places, in a window of days, and which of
// them the view lets pass; where $places are given, only those that lead to one of them.
UNWIND $via AS type
CALL (type) {
  WITH type WHERE type = 'ADVANCED_ON'
  MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
  USING INDEX edge:ADVANCED_ON(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND ($places IS NULL OR edge.toId IN $places)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'ALLIED_WITH'
  MATCH (:Actor)-[edge:ALLIED_WITH]->(:Actor)
  USING INDEX edge:ALLIED_WITH(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND $places IS NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'BACKED_BY'
  MATCH (:Actor)-[edge:BACKED_BY]->(:Actor)
  USING INDEX edge:BACKED_BY(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND $places IS NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'CAPTURED'
  MATCH (:Actor)-[edge:CAPTURED]->(:Location)
  USING INDEX edge:CAPTURED(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND ($places IS NULL OR edge.toId IN $places)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'CONTROLS'
  MATCH (:Actor)-[edge:CONTROLS]->(:Location)
  USING INDEX edge:CONTROLS(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND ($places IS NULL OR edge.toId IN $places)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'FIGHTS'
  MATCH (:Actor)-[edge:FIGHTS]->(:Actor)
  USING INDEX edge:FIGHTS(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND $places IS NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'NEGOTIATED_WITH'
  MATCH (:Actor)-[edge:NEGOTIATED_WITH]->(:Actor)
  USING INDEX edge:NEGOTIATED_WITH(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND $places IS NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'PART_OF'
  MATCH (:Actor)-[edge:PART_OF]->(:Actor)
  USING INDEX edge:PART_OF(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND $places IS NULL
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'STRUCK'
  MATCH (:Actor)-[edge:STRUCK]->(:Location)
  USING INDEX edge:STRUCK(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND ($places IS NULL OR edge.toId IN $places)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  WITH type WHERE type = 'WITHDREW_FROM'
  MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
  USING INDEX edge:WITHDREW_FROM(day, id)
  WHERE edge.day >= $from AND edge.day <= $to AND edge.id IS NOT NULL AND ($places IS NULL OR edge.toId IN $places)
  RETURN edge
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT $most
}
RETURN edge.id AS id, type, edge.fromId AS fromId, edge.toId AS toId, edge.day AS day, seen(edge) AS passes
