// A claim with what judging needs to know beside it: its report, that report's publisher, and whose claim it is. Of the claim
// what makes a record of it: the lists by which a view finds it were looked at already.
head(COLLECT {
  MATCH (it)-[:STATED_IN]->(report:Report)-[:PUBLISHED_BY]->(publisher:Source)
  RETURN {
    claim: it {
      .id, .number, .reportId, .paragraph, .polarity, .mode, .basis, .says, .credibility, .reviewState, .ownVoice, .through,
      .whenEdtf, .whenEarliest, .whenLatest, .whenPrecision, .saidEdtf, .saidEarliest, .saidLatest, .saidPrecision,
      .claimantIds, .figures, .relationship, .subjectId, .objectId, .means,
      .operationId, .operationKind, .outcome, .participants, .places, .retractedAts
    },
    report: report { .id, .knownAt, .publishedEarliest, .publishedLatest, .handling },
    publisher: publisher { .id, .kind, .reliability },
    republishes: COLLECT { MATCH (report)-[:CITES]->(cited:Report) RETURN cited.id },
    claimants: COLLECT {
      MATCH (it)-[:CLAIMED_BY]->(claimant:Entity)
      RETURN claimant { .id, .kind, .side, .reliability, source: claimant:Source }
    }
  }
})
