// True when `it` satisfies one of the terms of `$where` (disjunctive normal form; the lists name what is wanted and what is not).
// One is resolved when a resolution that was not undone knew all of its claims that pass the view.
any(term IN $where WHERE
  (term.rule IS NULL OR it.rule IN term.rule) AND (term.notRule IS NULL OR NOT it.rule IN term.notRule)
  AND (term.about IS NULL OR any(id IN it.aboutIds WHERE id IN term.about)) AND (term.notAbout IS NULL OR none(id IN it.aboutIds WHERE id IN term.notAbout))
  AND (term.knownAt IS NULL OR it.knownAt >= term.knownAt.from AND it.knownAt <= term.knownAt.to)
  AND (term.status IS NULL AND term.notStatus IS NULL OR
    CASE WHEN EXISTS {
      MATCH (it)<-[:RESOLVES]-(resolution:Resolution)
      WHERE resolution.undoneAt IS NULL AND NOT EXISTS {
        MATCH (it)-[:BETWEEN]->(rival:Claim)
        WHERE told(rival) AND NOT rival.id IN resolution.claimIds
      }
    } THEN 'RESOLVED' IN coalesce(term.status, ['RESOLVED']) AND NOT 'RESOLVED' IN coalesce(term.notStatus, [])
    ELSE 'OPEN' IN coalesce(term.status, ['OPEN']) AND NOT 'OPEN' IN coalesce(term.notStatus, []) END)
)
