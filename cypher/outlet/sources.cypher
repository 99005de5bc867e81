// Those that publish a claim, or whose claim it is, that the view lets through.
MATCH (source:Source)
WHERE source.id > $after.id
  AND (EXISTS {
    MATCH (claim:Claim)
    WHERE claim.sourceId = source.id AND seen(claim)
  } OR EXISTS {
    MATCH (source)<-[:CLAIMED_BY]-(claim:Claim)
    WHERE seen(claim)
  })
RETURN source.id AS id, source.name AS name, source.kind AS kind, source.side AS side,
  source.reliability AS reliability, source.url AS url, source.description AS description,
  source.licence AS licence, source.citation AS citation
ORDER BY source.id
LIMIT $first
