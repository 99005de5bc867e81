// Who names the things of $ids: the claims behind a relationship at either end, and what points at them.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})-[edge:ADVANCED_ON|ALLIED_WITH|BACKED_BY|CAPTURED|CONTROLS|DIVERTS_FROM|ENABLED|FIGHTS|FOLLOWED|NEGOTIATED_WITH|PART_OF|STRUCK|TOOK_PART_IN|TOOK_PLACE_AT|WITHDREW_FROM]-(:Entity)
  USING INDEX SEEK entity:Entity(id)
  UNWIND edge.claims AS holder
  RETURN holder
  UNION
  MATCH (operation:Operation {id: id})-[edge:CLAIMED_BY]->(:Entity)
  USING INDEX SEEK operation:Operation(id)
  UNWIND edge.claims AS holder
  RETURN holder
  UNION
  MATCH (thing:Node {id: id})<-[:STATED_IN|CLAIMED_BY|PUBLISHED_BY|CITES|RETRACTS|SUPERSEDES|WITHIN|NEAR|OWNED_BY|ALIGNED_WITH]-(other:Node)
  USING INDEX SEEK thing:Node(id)
  WHERE NOT other:Operation
  RETURN other.id AS holder
}
RETURN DISTINCT id, holder
