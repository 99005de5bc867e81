// The newest $most relationships of each type of $via at an actor: how many were looked at, how many of those the view lets pass, and
// the first $shown of these with their far ends; with $among, only those that lead to one of these.
// Lists that may be long come in order from their indexes; of each of the first four types an actor has one with another at most.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {id: key})-[edge:BACKED_BY|PART_OF|ALLIED_WITH|FIGHTS]-(:Actor)
  WHERE type(edge) IN $via
  RETURN edge, CASE edge.fromId WHEN key THEN 'OUT' ELSE 'IN' END AS direction
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT 10000
  UNION ALL
  MATCH (:Actor)-[edge:NEGOTIATED_WITH]->(:Actor)
  USING INDEX edge:NEGOTIATED_WITH(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'NEGOTIATED_WITH' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)<-[edge:NEGOTIATED_WITH]-(:Actor)
  USING INDEX edge:NEGOTIATED_WITH(toId, day, id)
  WHERE edge.toId = CASE WHEN 'NEGOTIATED_WITH' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
  USING INDEX edge:ADVANCED_ON(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'ADVANCED_ON' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:CAPTURED]->(:Location)
  USING INDEX edge:CAPTURED(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'CAPTURED' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:CONTROLS]->(:Location)
  USING INDEX edge:CONTROLS(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'CONTROLS' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:STRUCK]->(:Location)
  USING INDEX edge:STRUCK(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'STRUCK' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
  USING INDEX edge:WITHDREW_FROM(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'WITHDREW_FROM' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
  USING INDEX edge:TOOK_PART_IN(fromId, day, id)
  WHERE edge.fromId = CASE WHEN 'TOOK_PART_IN' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'OUT' AS direction
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Actor)<-[edge:CLAIMED_BY]-(:Operation)
  USING INDEX edge:CLAIMED_BY(toId, day, id)
  WHERE edge.toId = CASE WHEN 'CLAIMED_BY' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
}
WITH key, edge, direction
WHERE $among IS NULL OR CASE direction WHEN 'OUT' THEN edge.toId ELSE edge.fromId END IN $among
WITH key, type(edge) AS type, direction, collect(edge) AS newest
WITH key, type, direction, size(newest) AS looked, [edge IN newest WHERE seen(edge)] AS edges
RETURN key, type, direction, looked, size(edges) AS total,
  [edge IN edges[..$shown] | edge.id] AS ids,
  [edge IN edges[..$shown] | edge.day] AS days,
  [edge IN edges[..$shown] | CASE direction WHEN 'OUT' THEN edge.toId ELSE edge.fromId END] AS others
