MATCH (revision:Revision)
WHERE revision.number > 0
RETURN revision
ORDER BY revision.number DESC
LIMIT $first
