UNWIND $keys AS key
MATCH (node:Node {id: key})
WHERE NOT node:Claim AND NOT node:Operation AND NOT node:Report AND NOT node:Contradiction AND NOT node:Resolution
  OR node:Report AND published(node)
  OR (node:Claim OR node:Operation) AND told(node)
  OR node:Contradiction AND disputed(node)
  OR node:Resolution AND EXISTS { MATCH (node)-[:RESOLVES]->(contradiction:Contradiction) WHERE disputed(contradiction) }
RETURN key, node
