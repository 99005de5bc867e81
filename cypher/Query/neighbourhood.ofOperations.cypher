// The newest $most relationships of each type of $via at an operation: how many were looked at, how many of those the view lets pass, and
// the first $shown of these with their far ends; with $among, only those that lead to one of these.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Operation {id: key})-[edge:TOOK_PART_IN|TOOK_PLACE_AT|PART_OF|DIVERTS_FROM|FOLLOWED|ENABLED|CLAIMED_BY]-(other:Entity)
  WHERE type(edge) IN $via AND (NOT other:Operation OR seen(other))
  RETURN edge, CASE edge.fromId WHEN key THEN 'OUT' ELSE 'IN' END AS direction
  ORDER BY edge.day DESC, edge.id DESC
  LIMIT 10000
}
WITH key, edge, direction
WHERE $among IS NULL OR CASE direction WHEN 'OUT' THEN edge.toId ELSE edge.fromId END IN $among
WITH key, type(edge) AS type, direction, collect(edge) AS newest
WITH key, type, direction, size(newest) AS looked, [edge IN newest WHERE seen(edge)] AS edges
RETURN key, type, direction, looked, size(edges) AS total,
  [edge IN edges[..$shown] | edge.id] AS ids,
  [edge IN edges[..$shown] | edge.day] AS days,
  [edge IN edges[..$shown] | CASE direction WHEN 'OUT' THEN edge.toId ELSE edge.fromId END] AS others
