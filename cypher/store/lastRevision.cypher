MATCH (revision:Revision)
WHERE revision.number > 0
RETURN revision.number AS number, revision.at AS at
ORDER BY revision.number DESC
LIMIT 1
