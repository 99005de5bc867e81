// True when `it`, a report, was out by the view's knownAt and may be seen.
it.knownAt <= $view.knownAt AND it.handling IN $view.handlings AND NOT it.sourceId IN $view.excludeSources
