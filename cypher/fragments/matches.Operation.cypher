// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
// Whoever took part is asked once for both lists: Neo4j plans each subquery apart, wherever the fragment stands.
any(term IN $where WHERE
  (term.kind IS NULL OR it.kind IN term.kind) AND (term.notKind IS NULL OR it.kind IS NULL OR NOT it.kind IN term.notKind)
  AND (term.day IS NULL OR it.day >= term.day.from AND it.day <= term.day.to)
  AND (coalesce(term.actors, term.notActors) IS NULL OR any(
    ids IN [COLLECT { MATCH (it)<-[edge:TOOK_PART_IN]-(:Actor) WHERE edge.fromId IN coalesce(term.actors, []) + coalesce(term.notActors, []) AND seen(edge) RETURN edge.fromId }]
    WHERE (term.actors IS NULL OR any(id IN ids WHERE id IN term.actors)) AND (term.notActors IS NULL OR none(id IN ids WHERE id IN term.notActors))
  ))
  AND (coalesce(term.locations, term.notLocations) IS NULL OR any(
    ids IN [COLLECT { MATCH (it)-[edge:TOOK_PLACE_AT]->(:Location) WHERE edge.toId IN coalesce(term.locations, []) + coalesce(term.notLocations, []) AND seen(edge) RETURN edge.toId }]
    WHERE (term.locations IS NULL OR any(id IN ids WHERE id IN term.locations)) AND (term.notLocations IS NULL OR none(id IN ids WHERE id IN term.notLocations))
  ))
)
