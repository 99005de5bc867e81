// True when at least one claim behind `it` (a claim or an operation) passes the view, be it retracted: what was said stays to be seen.
any(i IN range(0, size(it.claims) - 1) WHERE passes(it))
