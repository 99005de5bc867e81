MATCH (name:Name)
RETURN name.id AS id, name.text AS text, name.folded AS folded, name.skeleton AS skeleton
