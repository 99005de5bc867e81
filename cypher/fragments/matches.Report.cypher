// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
any(term IN $where WHERE
  (term.source IS NULL OR it.sourceId IN term.source) AND (term.notSource IS NULL OR it.sourceId IS NULL OR NOT it.sourceId IN term.notSource)
  AND (term.knownAt IS NULL OR it.knownAt >= term.knownAt.from AND it.knownAt <= term.knownAt.to)
  AND (term.language IS NULL OR it.language IN term.language) AND (term.notLanguage IS NULL OR it.language IS NULL OR NOT it.language IN term.notLanguage)
)
