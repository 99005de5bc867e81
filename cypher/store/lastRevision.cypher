MATCH (revision:Revision)
WHERE revision.number > 0
RETURN revision.number AS number
ORDER BY revision.number DESC
LIMIT 1
