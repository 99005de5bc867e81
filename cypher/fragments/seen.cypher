// True when at least one claim behind `it` (an operation or a projected relationship) counts at the view.
any(i IN range(0, size(it.claims) - 1) WHERE counts(it))
