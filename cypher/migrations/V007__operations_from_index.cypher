// Since when an operation may be seen by anyone, so that operations are counted by day, month and kind without being looked at.

CREATE INDEX operation_day_kind_openfrom IF NOT EXISTS FOR (n:Operation) ON (n.day, n.kind, n.openFrom);
MATCH (operation:Operation)
WHERE operation.claims IS NOT NULL
SET operation.openFrom = CASE WHEN operation.retractedAts IS NULL
  THEN reduce(first = null, i IN range(0, size(operation.claims) - 1) |
    CASE
      WHEN operation.handlings[i] = 0 AND operation.reviewStates[i] <> 'REJECTED' AND (first IS NULL OR operation.knownAts[i] < first)
      THEN operation.knownAts[i]
      ELSE first
    END)
  ELSE '~' END;
