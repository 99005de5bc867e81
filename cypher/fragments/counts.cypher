// True when entry i of `it` passes the view and its report was not retracted by then. The list is there only where one is.
passes(it) AND (it.retractedAts IS NULL OR it.retractedAts[i] > $view.knownAt)
