// A claim with what judging needs to know beside it: its report, that report's publisher, and whose claim it is.
head(COLLECT {
  MATCH (it)-[:STATED_IN]->(report:Report)-[:PUBLISHED_BY]->(publisher:Source)
  RETURN {
    claim: properties(it),
    report: properties(report),
    publisher: { id: publisher.id, kind: publisher.kind, reliability: publisher.reliability },
    republishes: COLLECT { MATCH (report)-[:CITES]->(cited:Report) RETURN cited.id },
    claimants: COLLECT {
      MATCH (it)-[:CLAIMED_BY]->(claimant:Entity)
      RETURN { id: claimant.id, source: claimant:Source, kind: claimant.kind, side: claimant.side, reliability: claimant.reliability }
    }
  }
})
