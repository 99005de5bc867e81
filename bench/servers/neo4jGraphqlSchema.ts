/** The model as one writes it for @neo4j/graphql: the same labels, relationships and properties that our server reads. */
export const typeDefs = `#graphql
  type Actor @node {
    id: ID!
    name: String!
    kind: String!
    side: String!
    description: String
    operations: [Operation!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "TookPartIn")
    backersWithin(hops: Int!): [ReachedBacker!]! @cypher(
      statement: """
      MATCH path = ANY SHORTEST (this)-[:BACKED_BY]->{1,4}(backer:Actor)
      WHERE backer <> this AND length(path) <= $hops
      WITH backer, length(path) AS hops
      ORDER BY hops, backer.id
      RETURN { id: backer.id, name: backer.name, hops: hops } AS reached
      """
      columnName: "reached"
    )
    stepsTo(id: ID!): Int @cypher(
      statement: """
      MATCH path = ANY SHORTEST (this)(()-[:TOOK_PART_IN]->(:Operation)<-[:TOOK_PART_IN]-()){1,3}(:Actor {id: $id})
      RETURN length(path) / 2 AS steps
      """
      columnName: "steps"
    )
  }
  type MonthCount {
    key: String!
    count: Int!
  }
  type Query {
    operationsByMonth: [MonthCount!]! @cypher(
      statement: """
      MATCH (operation:Operation)
      WHERE operation.day IS NOT NULL AND operation.id IS NOT NULL
      WITH left(operation.day, 7) AS key, count(*) AS count ORDER BY key
      RETURN { key: key, count: count } AS month
      """
      columnName: "month"
    )
  }
  type ReachedBacker {
    id: ID!
    name: String!
    hops: Int!
  }
  type TookPartIn @relationshipProperties {
    id: ID!
    role: String!
    day: String!
  }
  type TookPlaceAt @relationshipProperties {
    id: ID!
    role: String!
    day: String!
  }
  type Operation @node {
    id: ID!
    name: String!
    kind: String!
    day: String!
    participants: [Actor!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "TookPartIn")
    places: [Location!]! @relationship(type: "TOOK_PLACE_AT", direction: OUT, properties: "TookPlaceAt")
    claimants: [Source!]! @relationship(type: "CLAIMED_BY", direction: OUT)
    claimCount: Int! @cypher(statement: "UNWIND this.claims AS claim RETURN count(DISTINCT claim) AS claims", columnName: "claims")
  }
  type Location @node {
    id: ID!
    name: String!
    kind: String!
    operations: [Operation!]! @relationship(type: "TOOK_PLACE_AT", direction: IN, properties: "TookPlaceAt")
    names: [Name!]! @relationship(type: "NAMED", direction: OUT)
  }
  type Source @node {
    id: ID!
    name: String!
  }
  type Name @node @fulltext(indexes: [{ indexName: "name_text", queryName: "searchNames", fields: ["text", "folded", "skeleton"] }]) {
    id: ID!
    text: String!
    folded: String!
    skeleton: String!
    locations: [Location!]! @relationship(type: "NAMED", direction: IN)
  }
`;
