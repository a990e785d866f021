# Mends: what could be done about a conflict, what it moves, what it breaks, who must hear
mend-item = “{ $title }” ({ $who }{ $count ->
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] {""} and others
})
mend-item-of-office = “{ $title }”
mend-at = { $name }: { $at }
mend-and = , { "" }

mend-with-others = { $what }{ $others ->
    [0] {""}
    [one] {""}; one other item follows
   *[other] {""}; { $others } other items follow
}
mend-change = Change this record
mend-with-coming = { $what }; { $come } comes to { $name }
mend-say = { $name }: “{ $now }” instead of “{ $was }”

# Tasks
mend-due = “{ $name }” to be done by { $when }
mend-task-done = “{ $name }” is done, too
mend-task-open = Take up “{ $name }” again
mend-task-untied = “{ $name }” does not wait for { $others } any more

# Times
mend-shift-item = { $name } { $minutes } min { $direction }, at { $start }
mend-start-item = { $name } begins { $minutes } min { $direction }, at { $start }, and ends as planned
mend-end-item = { $name } ends { $minutes } min { $direction }, at { $end }
mend-shift-drive = { $name } leaves { $minutes } min { $direction }, at { $start }
mend-start-drive = { $name } leaves { $minutes } min { $direction }, at { $start }, and arrives as planned
mend-end-drive = { $name } arrives { $minutes } min { $direction }, at { $end }
mend-move = Plan the move { $drive } ({ $depart }–{ $arrive }); { $shifted }
mend-put-right = { $name } from { $start } to { $end }
mend-assumed = Count with { $minutes } min for { $name }
mend-insert = Put { $name } on the programme on { $day }, { $start }–{ $end }, { $place }
mend-swap_times = Change their order: { $names }

# Places
mend-room = { $name } in { $place } instead
mend-layout = { $name } with the layout “{ $layout }” (for { $capacity })
mend-no-layout = { $name } without a particular layout (for { $capacity })
mend-swap_rooms = Change rooms: { $names }
mend-prepare = Prepare a plan B for { $name }: { $place }

# People and things
mend-exchange = { $name }: { $come } in place of { $gone }
mend-add = { $name }: { $come } as well
mend-fewer = { $name } with only { $amount } of { $held }
mend-setup = { $held } set up { $minutes } min before { $name }
mend-meal = Hold { $name } over lunch
mend-call_off = { $name } does not take place
mend-offers = { $name } without { $offers }
mend-give_up = { $name } without { $gone }
mend-plan_b = Put plan B in force: { $name }
mend-leave_out = { $names } does not take part in { $name }
mend-split = { $names } go to { $name } by themselves and join again afterwards

# Effects
mend-effects = { $others ->
    [0] {""}
    [one] Clears one other conflict too.{ " " }
   *[other] Clears { $others } other conflicts too.{ " " }
}{ $count ->
    [0] Nobody else need be told.
    [1] Must be told: { $names }.
    [2] Must be told: { $names }.
    [3] Must be told: { $names }.
   *[other] Must be told: { $names } and others, { $count } in all.
}
mend-breaks = { $severity ->
    [error] But it makes a new error:
    [warning] But it makes a new warning:
   *[info] Note:
}{ " " }{ $text }

# The window
mends-title = What could be done
mends-searching = Trying…
mends-none = Nothing was found that helps. Change it by hand, or accept it and say why.
mends-none-clean = Nothing helps without causing other trouble.
mends-help = A digit or Enter does it; it can be undone
mends-fine = Works
mends-but = At a price
mends-row = { $number }. { $what }. { $verdict }. { $effects } { $breaks }
deed-conflict-mend = Mend the conflict
deed-conflict-mend-help = Takes the keyboard to what could be done about the chosen conflict; a digit or Enter does it
notice-mended = Done as proposed; the conflict is gone.
notice-mend-stale = The programme has just changed; the proposals are new. Choose again.

# History
verb-mend-put_right = Put “{ $name }” right
verb-mend-shift = Mend the times of “{ $name }”
verb-mend-stretch = Give “{ $name }” more time on the way
verb-mend-shorten = Shorten “{ $name }” as proposed
verb-mend-swap_times = Change the order of “{ $name }”
verb-mend-layout = Change the layout for “{ $name }”
verb-mend-room = Move “{ $name }” to the proposed room
verb-mend-swap_rooms = Change rooms for “{ $name }”
verb-mend-exchange = Give “{ $item }” the proposed “{ $name }”
verb-mend-add = Add the proposed “{ $name }” to “{ $item }”
verb-mend-move = Plan the missing move, shift “{ $name }”
verb-mend-say = Say “{ $name }” as proposed
verb-mend-due = Change when “{ $name }” is due
verb-mend-task = Put the order of “{ $name }” right
verb-mend-insert = Put the proposed “{ $name }” on the programme
verb-mend-prepare = Prepare the proposed plan B for “{ $name }”
verb-mend-meal = Hold “{ $name }” over lunch as proposed
verb-mend-call_off = Call off “{ $name }”
verb-mend-plan_b = Put plan B “{ $name }” in force as proposed
verb-mend-leave_off = Change what is offered at “{ $name }” as proposed
verb-mend-give_up = Do without “{ $name }” at “{ $item }”
verb-mend-leave_out = Change who takes part in “{ $name }” as proposed
verb-mend-split = Part the group for “{ $name }”

# Margins
margin-mend-day-begins = Proposals: nothing before (hour)
margin-mend-day-ends = Proposals: nothing after (hour)
margin-mend-furthest = Proposals: move by at most (min)
mend-reset = Take the setting “{ $name }” out
verb-mend-reset = Take out the setting “{ $name }”

# Motorcades, seats, flags
margin-luggage-ahead = Luggage sets off before the column (min)
mend-car-unflagged = { $name } flies no flags
mend-car-ahead = { $name } sets off { $minutes } min before the column
mend-seats = { $one } and { $other } change seats
mend-order = { $name } has the place again that the rules give
mend-post = { $name } shows what the plan of flags says
mend-flags = { $name } is shared in another way: { $policy }
verb-mend-car = Change “{ $name }” of a motorcade
verb-mend-seats = Change two seats at “{ $name }”
verb-mend-order = Put an order of “{ $name }” back by the rules
verb-mend-post = Hang “{ $name }” as the plan says
verb-mend-flags = Share “{ $name }” in another way
mend-side = { $name }: the seats the other way round, with the guest on the other side of the host
mend-flags-road = { $plan } takes in { $name }, too
mend-hospital = { $name } turns to { $hospital } in an emergency
