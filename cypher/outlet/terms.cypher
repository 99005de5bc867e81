// On what terms each source may be passed on, whatever the view.
MATCH (source:Source)
WHERE source.id > $after.id
RETURN source.id AS id, source.name AS name, source.url AS url, source.licence AS licence, source.citation AS citation,
  source.mayBePassedOn AS mayBePassedOn
ORDER BY source.id
LIMIT $first
