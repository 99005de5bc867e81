// True when all claims behind `it`, a relationship between actors, affirm it as a fact and are out by now: then it stands at every view
// that asks for no day and lets any of them pass.
NOT 'DENIES' IN it.polarities
AND none(mode IN it.modes WHERE mode <> 'FACT')
AND none(knownAt IN it.knownAts WHERE knownAt > toString(datetime()))
