// True when at least one claim behind `it` (an operation or a projected relationship) counts at the view. Where nothing behind it is guarded
// and the view asks for no more than what was known, the earliest claim decides, which is the last of the lists; asked for no moment, none
// has to be looked at.
CASE WHEN $view.plain AND it.guarded IS NULL
  THEN CASE WHEN $view.knownAt < '9999-12-31' THEN it.knownAts[-1] <= $view.knownAt ELSE true END
  ELSE any(i IN range(0, size(it.claims) - 1) WHERE counts(it))
END
