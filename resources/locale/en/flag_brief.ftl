# The flags page of a briefing pack
preview-sheet-flag-brief = Flags for the briefing pack
flag-brief-title = Flags
flag-brief-sets = At ceremonies, in rooms, on cars and at the residence
flag-brief-open = Still open
flag-brief-nothing-open = Nothing.
flag-brief-view = { $road }: as a driver sees it
flag-brief-upper = Upper place
flag-brief-upper-here = The guest’s flag, for we give the event
flag-brief-upper-guest = Our flag, for the guest gives the event
flag-brief-no-pass = no pass known
flag-brief-car = On the principal’s car
flag-brief-residence = At the residence
flag-brief-note = Times are those of the plan, or reckoned from the passes by the office’s margins; passes are estimates unless measured. Numbers in rooms are those put out, else a table of assumptions.
flag-brief-column-road = Road
flag-brief-column-from = Up from
flag-brief-column-until = Until
flag-brief-column-flags = Posts / flags
flag-brief-column-passes = The guest passes
flag-brief-column-shared = While visits overlap
flag-brief-column-occasion = Where
flag-brief-column-when = When
flag-brief-column-host = Ours
flag-brief-column-guest = Theirs
flag-brief-column-size = Size
flag-brief-open-half_mast = Mourning of { $states } from { $start } to { $end }: whether the flags of “{ $plan }” fly at half-mast is for the ministry, of a guest for his embassy, to say.
flag-brief-open-no_design = The design of { $states } is missing: ask the embassy for it.
flag-brief-open-overlap = { $road }: from { $start } to { $end } also “{ $others }”. Chosen: { $policy }. Is that approved?
flag-brief-open-unchecked = { $states }: easily taken for another flag. Who compares those of “{ $plan }” with their pictures?
flag-brief-open-unapproved = “{ $plan }” is not approved yet.
flag-brief-open-no_posts = { $road } has no posts in use: nothing hangs there.
flag-brief-open-no_crew = “{ $plan }” names no crew.
sheet-no-flag-brief = There are no flags to tell of: make a flag plan or put out sets of flags first, or choose another delegation or day.
flag-brief-open-gale = { $road }: from { $start } to { $end } a wind of { $wind } m/s, force { $force }, is forecast while the flags hang. Take them down before, or not?
flag-brief-open-short = “{ $plan }”: { $amount ->
    [one] one flag is
   *[other] { $amount } flags are
} missing ({ $states }); who orders or borrows them?
