// Relationships by their ids, which begin with the type, with what they are judged by.
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key STARTS WITH 'BACKED_BY:'
  MATCH (:Actor)-[edge:BACKED_BY {id: key}]->(:Actor)
  USING INDEX edge:BACKED_BY(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'PART_OF:'
  MATCH (:Entity)-[edge:PART_OF {id: key}]->(:Entity)
  USING INDEX edge:PART_OF(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'ALLIED_WITH:'
  MATCH (:Actor)-[edge:ALLIED_WITH {id: key}]->(:Actor)
  USING INDEX edge:ALLIED_WITH(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'FIGHTS:'
  MATCH (:Actor)-[edge:FIGHTS {id: key}]->(:Actor)
  USING INDEX edge:FIGHTS(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'NEGOTIATED_WITH:'
  MATCH (:Actor)-[edge:NEGOTIATED_WITH {id: key}]->(:Actor)
  USING INDEX edge:NEGOTIATED_WITH(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'ADVANCED_ON:'
  MATCH (:Actor)-[edge:ADVANCED_ON {id: key}]->(:Location)
  USING INDEX edge:ADVANCED_ON(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'CAPTURED:'
  MATCH (:Actor)-[edge:CAPTURED {id: key}]->(:Location)
  USING INDEX edge:CAPTURED(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'CONTROLS:'
  MATCH (:Actor)-[edge:CONTROLS {id: key}]->(:Location)
  USING INDEX edge:CONTROLS(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'STRUCK:'
  MATCH (:Actor)-[edge:STRUCK {id: key}]->(:Location)
  USING INDEX edge:STRUCK(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'WITHDREW_FROM:'
  MATCH (:Actor)-[edge:WITHDREW_FROM {id: key}]->(:Location)
  USING INDEX edge:WITHDREW_FROM(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'TOOK_PART_IN:'
  MATCH (:Actor)-[edge:TOOK_PART_IN {id: key}]->(:Operation)
  USING INDEX edge:TOOK_PART_IN(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'TOOK_PLACE_AT:'
  MATCH (:Operation)-[edge:TOOK_PLACE_AT {id: key}]->(:Location)
  USING INDEX edge:TOOK_PLACE_AT(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'DIVERTS_FROM:'
  MATCH (:Operation)-[edge:DIVERTS_FROM {id: key}]->(:Operation)
  USING INDEX edge:DIVERTS_FROM(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'FOLLOWED:'
  MATCH (:Operation)-[edge:FOLLOWED {id: key}]->(:Operation)
  USING INDEX edge:FOLLOWED(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'ENABLED:'
  MATCH (:Operation)-[edge:ENABLED {id: key}]->(:Operation)
  USING INDEX edge:ENABLED(id)
  RETURN edge
  UNION ALL
  WITH key WHERE key STARTS WITH 'CLAIMED_BY:'
  MATCH (:Operation)-[edge:CLAIMED_BY {id: key}]->(:Entity)
  USING INDEX edge:CLAIMED_BY(id)
  RETURN edge
}
RETURN key, type(edge) AS type, edge.fromId AS fromId, edge.toId AS toId, edge.role AS role, edge.operationId AS operationId, edge.claims AS claimIds
