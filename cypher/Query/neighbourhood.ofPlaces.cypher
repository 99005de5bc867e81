// The newest $most relationships of each type of $via at a place: how many were looked at, how many of those the view lets pass, and
// the first $shown of these with their far ends; with $among, only those that lead to one of these.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Location)<-[edge:ADVANCED_ON]-(:Actor)
  USING INDEX edge:ADVANCED_ON(toId, day, id)
  WHERE edge.toId = CASE WHEN 'ADVANCED_ON' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Location)<-[edge:CAPTURED]-(:Actor)
  USING INDEX edge:CAPTURED(toId, day, id)
  WHERE edge.toId = CASE WHEN 'CAPTURED' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Location)<-[edge:CONTROLS]-(:Actor)
  USING INDEX edge:CONTROLS(toId, day, id)
  WHERE edge.toId = CASE WHEN 'CONTROLS' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Location)<-[edge:STRUCK]-(:Actor)
  USING INDEX edge:STRUCK(toId, day, id)
  WHERE edge.toId = CASE WHEN 'STRUCK' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Location)<-[edge:WITHDREW_FROM]-(:Actor)
  USING INDEX edge:WITHDREW_FROM(toId, day, id)
  WHERE edge.toId = CASE WHEN 'WITHDREW_FROM' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
  RETURN edge, 'IN' AS direction
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $most
  UNION ALL
  MATCH (:Location)<-[edge:TOOK_PLACE_AT]-(:Operation)
  USING INDEX edge:TOOK_PLACE_AT(toId, day, id)
  WHERE edge.toId = CASE WHEN 'TOOK_PLACE_AT' IN $via THEN key END AND edge.day IS NOT NULL AND edge.id IS NOT NULL
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
