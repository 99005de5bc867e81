// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
any(term IN $where WHERE
  (term.kind IS NULL OR it.kind IN term.kind) AND (term.notKind IS NULL OR it.kind IS NULL OR NOT it.kind IN term.notKind)
  AND (term.day IS NULL OR it.day >= term.day.from AND it.day <= term.day.to)
  AND (term.actors IS NULL OR EXISTS { (it)<-[edge:TOOK_PART_IN]-(:Actor) WHERE edge.fromId IN term.actors AND seen(edge) }) AND (term.notActors IS NULL OR NOT EXISTS { (it)<-[edge:TOOK_PART_IN]-(:Actor) WHERE edge.fromId IN term.notActors AND seen(edge) })
  AND (term.locations IS NULL OR EXISTS { (it)-[edge:TOOK_PLACE_AT]->(:Location) WHERE edge.toId IN term.locations AND seen(edge) }) AND (term.notLocations IS NULL OR NOT EXISTS { (it)-[edge:TOOK_PLACE_AT]->(:Location) WHERE edge.toId IN term.notLocations AND seen(edge) })
)
