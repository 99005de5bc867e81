MATCH (entity:Entity)
RETURN entity.id AS id, entity.name AS name
UNION ALL
MATCH (report:Report)
RETURN report.id AS id, coalesce(report.title, report.id) AS name
