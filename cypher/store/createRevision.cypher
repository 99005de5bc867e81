CREATE (revision:Node:Revision)
SET revision = $properties
