// What ties a place to actors, and one that is an end to operations: of each type the newest $fanOut.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor)-[edge:ADVANCED_ON]->(:Location)
  WHERE edge.toId = CASE WHEN 'ADVANCED_ON' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:CAPTURED]->(:Location)
  WHERE edge.toId = CASE WHEN 'CAPTURED' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:CONTROLS]->(:Location)
  WHERE edge.toId = CASE WHEN 'CONTROLS' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:STRUCK]->(:Location)
  WHERE edge.toId = CASE WHEN 'STRUCK' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:WITHDREW_FROM]->(:Location)
  WHERE edge.toId = CASE WHEN 'WITHDREW_FROM' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Operation)-[edge:TOOK_PLACE_AT]->(:Location)
  WHERE edge.toId = CASE WHEN 'TOOK_PLACE_AT' IN $via AND key IN $ends THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
}
RETURN key, type(edge) AS type, edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.day AS day,
  edge.operationId AS operationId, edge.role AS role, edge.means AS means, edge.claims AS claimIds,
  seen(edge) AS visible
