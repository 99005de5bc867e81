// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
any(term IN $where WHERE
  (term.kind IS NULL OR it.kind IN term.kind) AND (term.notKind IS NULL OR it.kind IS NULL OR NOT it.kind IN term.notKind)
  AND (term.precision IS NULL OR it.precision IN term.precision) AND (term.notPrecision IS NULL OR it.precision IS NULL OR NOT it.precision IN term.notPrecision)
)
