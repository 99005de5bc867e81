// True when at least one claim behind `it` (a claim or an operation) passes the view, be it retracted: what was said stays to be seen.
// What `seen` says of what is not guarded holds here as well.
CASE WHEN $view.plain AND it.guarded IS NULL
  THEN CASE WHEN $view.knownAt < '9999-12-31' THEN it.knownAts[-1] <= $view.knownAt ELSE true END
  ELSE any(i IN range(0, size(it.claims) - 1) WHERE passes(it))
END
