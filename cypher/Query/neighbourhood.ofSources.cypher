// The newest $most relationships of each type of $via at a source: how many were looked at, how many of those the view lets pass, and
// the first $shown of these with their far ends; with $among, only those that lead to one of these.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Source)<-[edge:CLAIMED_BY]-(:Operation)
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
