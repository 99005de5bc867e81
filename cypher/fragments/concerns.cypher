// True when `it`, a claim, speaks of any of `$about`: operations, places or actors; or when nothing is asked about.
// The index is named: a hub has more operations than a day has claims, so what is asked about is not where to begin.
$about IS NULL
  OR it.operationId IN $about OR it.subjectId IN $about OR it.objectId IN $about
  OR EXISTS {
    MATCH (operation:Operation {id: it.operationId})-[:TOOK_PLACE_AT]->(place:Location)
    USING INDEX operation:Operation(id)
    WHERE place.id IN $about
  }
  OR EXISTS {
    MATCH (operation:Operation {id: it.operationId})<-[:TOOK_PART_IN]-(actor:Actor)
    USING INDEX operation:Operation(id)
    WHERE actor.id IN $about
  }
