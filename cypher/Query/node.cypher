UNWIND $keys AS key
MATCH (node:Node {id: key})
WHERE NOT node:Claim AND NOT node:Operation AND NOT node:Report
  OR node:Report AND published(node)
  OR (node:Claim OR node:Operation) AND seen(node)
RETURN key, node
