# The time network: T4, T8, the facts of time, the slip test
rule-T4 = Before landing or after boarding
rule-T8 = A chain that cannot hold

conflict-T4-before_landing = { $first } begins { $outside } min before the arrival ({ $arrives }).
conflict-T4-too_soon = { $first } begins { $has } min after the arrival ({ $arrives }), but it takes { $needs } min until anybody can be off ({ $needs_source }).
conflict-T4-too_late = { $first } ends { $has } min before the departure ({ $departs }), but all must be on board { $needs } min before ({ $needs_source }).
conflict-T4-after_leaving = { $first } is { $outside } min after the departure ({ $departs }).
conflict-T4-no_stay = { $first } is promised { $persons }, but { $subject } has no stay in the book. Enter the stay, or take them off.
conflict-T8-chain = However they are moved, these do not fit together; { $lacking } min are lacking: { $chain }. Change one of them.
conflict-T8-not_before = { $first } may not begin before { $not_before }. Begin it later, or change that limit.
conflict-T8-at_least = { $first } and { $second } are linked{ $reason }: the { $edge_after } of the second must come { $side ->
    [before] at most { $agreed } min before the { $edge_before } of the first; it is { $lacking } min too early
   *[after] at least { $agreed } min after the { $edge_before } of the first; it is { $lacking } min too early
}.
conflict-T8-at_most = { $first } and { $second } are linked{ $reason }: the { $edge_after } of the second must come { $side ->
    [before] at least { $agreed } min before the { $edge_before } of the first; it is { $lacking } min too late
   *[after] at most { $agreed } min after the { $edge_before } of the first; it is { $lacking } min too late
}.
time-edge-start = start
time-edge-end = end

time-item = “{ $title }”
time-chain-joint = {" + "}
time-part-boarding = { $minutes } boarding
time-part-drive = { $minutes } on the way
time-part-reserve = { $minutes } in reserve
time-part-taken = { $minutes } for what lies in between
time-part-turn-round = { $minutes } turn-round
time-part-setup = { $minutes } set-up

time-fact-lands = { $first } lands { $clock }
time-fact-leaves = { $first } leaves { $clock }
time-fact-clearance = { $minutes ->
    [0] { $second } not before landing
   *[other] at least { $minutes } min from landing to { $second } ({ $source })
}
time-fact-call = { $minutes ->
    [0] { $first } before leaving
   *[other] { $first } over { $minutes } min before leaving, to board ({ $source })
}
time-fact-fixed = { $first } begins { $clock }, fixed
time-fact-fixed-end = { $first } ends { $clock }, fixed
time-fact-began = { $first } began { $clock }
time-fact-ended = { $first } ended { $clock }
time-fact-not-before = { $first } not before { $clock }
time-fact-lasts = { $minutes ->
    [0] { $first } may give way altogether ({ $source })
   *[other] { $first } lasts at least { $minutes } min ({ $source })
}
time-fact-drives = { $first } takes { $minutes } min on the way ({ $source })
time-fact-gap = from { $first } to { $second } ({ $place }) { $minutes } min ({ $parts }; { $source })
time-fact-boarding = { $minutes } min from { $first } until { $second } leaves ({ $source })
time-fact-arrival = { $minutes } min from the leaving of { $first } to { $second } ({ $parts }; { $source })
time-fact-order = { $second } after { $first }
time-fact-inside = { $first } within { $second }
time-fact-held = { $third } first for { $first }, then for { $second }{ $minutes ->
    [0] {""}
   *[other] , with { $minutes } min between ({ $parts })
}
time-fact-at-least = agreed: the { $edge_after } of { $second } { $minutes ->
    [0] not before the { $edge_before } of { $first }
   *[other] { $way ->
        [before] at most { $minutes } min before the { $edge_before } of { $first }
       *[after] at least { $minutes } min after the { $edge_before } of { $first }
    }
}
time-fact-at-most = agreed: the { $edge_after } of { $second } { $minutes ->
    [0] not after the { $edge_before } of { $first }
   *[other] { $way ->
        [before] at most { $minutes } min after the { $edge_before } of { $first }
       *[after] at least { $minutes } min before the { $edge_before } of { $first }
    }
}

source-planned = as planned

margin-clearance-state = Landing to cars moving, state visit (min)
margin-clearance-other = Landing to cars moving, other visits (min)
margin-departure-call = On board before leaving (min)
margin-least-arrival = Shortest useful length: Arrival (min)
margin-least-welcome = Shortest useful length: Welcome ceremony (min)
margin-least-restricted-talks = Shortest useful length: Restricted talks (min)
margin-least-expanded-talks = Shortest useful length: Expanded talks (min)
margin-least-meeting = Shortest useful length: Meeting (min)
margin-least-signing = Shortest useful length: Signing (min)
margin-least-press = Shortest useful length: Press (min)
margin-least-wreath = Shortest useful length: Wreath-laying (min)
margin-least-photo = Shortest useful length: Photograph (min)
margin-least-tea = Shortest useful length: Tea (min)
margin-least-lunch = Shortest useful length: Lunch (min)
margin-least-banquet = Shortest useful length: Banquet (min)
margin-least-performance = Shortest useful length: Performance (min)
margin-least-visit = Shortest useful length: Visit (min)
margin-least-business = Shortest useful length: Business (min)
margin-least-speech = Shortest useful length: Speech (min)
margin-least-session = Shortest useful length: Session (min)
margin-least-rehearsal = Shortest useful length: Rehearsal (min)
margin-least-rest = Shortest useful length: Rest (min)
margin-least-departure = Shortest useful length: Departure (min)
margin-least-other = Shortest useful length: Other (min)

# The slip test
command-slip = tell what follows when an item begins late, and who must be told
argument-item = the item, by its id
argument-minutes = minutes late, one test for each, separated by commas; without it 10,20,30
argument-slip-out = print it too, as this PDF
argument-minutes-wrong = { $place }: “{ $typed }” is not minutes separated by commas, each from 1 to 1440; write them as 10,20,30.
slip-no-item = { $file }: there is no item with the id “{ $typed }”; the book exported as JSON shows the ids there are.
slip-takes-no-place = { $file }: the item “{ $typed }” is cancelled, not in force or has wrong times, so nothing can follow from it; correct it first.
slip-title = Slip test
slip-item = “{ $title }”, { $day } { $clock }
slip-earlier = May be earlier by at most, what comes before moving along
slip-later = May be later by at most, what comes after moving along
slip-minutes = { $hours ->
    [0] { $minutes } min
   *[other] { NUMBER($hours, useGrouping: 0) } h { $minutes } min
}
slip-lacking = lacks { $minutes } min already
slip-unlimited = no limit
slip-heading = { $minutes } min late
slip-sum = { $others ->
    [0] Moves nothing else
    [1] Moves one other item
   *[other] Moves { $others } other items
}{ $breaks ->
    [0] ; nothing breaks.
    [1] ; one thing breaks:
   *[other] ; { $breaks } things break:
}
slip-break = { $fact }: { $minutes } min are lacking
slip-tell = To be told, in the order in which it hits them
slip-late = { $minutes } min
slip-late-start = { $minutes ->
    [0] starts on time
   *[other] starts { $minutes } min late
}
slip-late-end = { $minutes ->
    [0] ends on time
   *[other] ends { $minutes } min late
}
slip-because = “{ $title }”{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
slip-column-planned = Planned
slip-column-new = Then
slip-column-item = Item
slip-column-place = Place
slip-column-who = Group
slip-column-late = Late by
slip-column-order = No.
slip-column-hearer = To be told
slip-column-part = As
slip-column-because = Because of
slip-column-when = Planned at
slip-part-leader = leader
slip-part-delegation = delegation
slip-part-member = member
slip-part-officer = officer
slip-part-interpreter = interpreter
slip-part-driver = driver
slip-part-staff = staff
slip-part-unit = unit
slip-note = All items keep their planned lengths, their boarding, drive and reserve; what is idle in between soaks the delay up first. What is fixed does not move: what would have to move it is told as breaking.
