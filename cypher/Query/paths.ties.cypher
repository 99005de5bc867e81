// The ties of an actor to others and of an operation to others, both ways: of those that may be many, the newest $fanOut of each
// direction. An operation is walked to its participants only where it is an end. MET stands for all operations of two actors;
// whether the view shows any of them is for `paths.operations` to tell. The view is asked once: in each part it takes long to plan.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[edge:BACKED_BY|PART_OF|ALLIED_WITH|FIGHTS|DIVERTS_FROM|FOLLOWED|ENABLED]-(:Entity)
  WHERE type(edge) IN $via
  RETURN edge
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:NEGOTIATED_WITH]->(:Actor)
  WHERE edge.fromId = CASE WHEN 'NEGOTIATED_WITH' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.fromId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:NEGOTIATED_WITH]->(:Actor)
  WHERE edge.toId = CASE WHEN 'NEGOTIATED_WITH' IN $via THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor)-[edge:TOOK_PART_IN]->(:Operation)
  WHERE edge.toId = CASE WHEN 'TOOK_PART_IN' IN $via AND key IN $ends THEN key END
    AND edge.day <= $view.knownAt
    AND edge.id IS NOT NULL
  RETURN edge
  ORDER BY edge.toId DESC, edge.day DESC, edge.id DESC
  LIMIT $fanOut
  UNION ALL
  MATCH (:Actor {id: CASE WHEN 'TOOK_PART_IN' IN $via THEN key END})-[edge:MET]-(:Actor)
  WHERE edge.first <= $view.knownAt
  RETURN edge
  ORDER BY edge.operations DESC, edge.id
  LIMIT $fanOut
}
RETURN key, type(edge) AS type, edge.id AS id, edge.fromId AS fromId, edge.toId AS toId, edge.day AS day,
  edge.operationId AS operationId, edge.role AS role, edge.means AS means, edge.claims AS claimIds,
  edge.claims IS NULL OR seen(edge) AS visible
