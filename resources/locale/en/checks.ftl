# Checks: rules, severities, what conflicts say, where numbers come from
severity-error = Error
severity-warning = Warning
severity-info = Note
family-time = Time
family-room = Rooms and things
family-person = People

rule-T1 = In two places
rule-T2 = Too late to arrive
rule-T3 = Times make no sense
rule-R1 = Room taken twice
rule-R2 = Room does not suit
rule-R3 = Place not available
rule-R4 = Thing or vehicle taken twice
rule-P1 = Leader or officer promised twice
rule-BUG = A rule failed

# How an item is called: title, delegations, day and time
conflict-item = “{ $title }” ({ $who }, { $when })
conflict-item-of-office = “{ $title }” ({ $when })
conflict-and-others = { $names } and others, { $count } in all
conflict-reason = { " " }({ $reason })
conflict-party = { " " }This is about { $persons }{ $headcount ->
    [0] {""}
    [1] {""}
   *[other] { " " }(boarding counted for { $headcount } persons, { $headcount_source })
}.
conflict-taken = { $taken ->
    [0] {""}
   *[other] { " " }{ $taken } min are taken off for what has no place yet in between.
}

conflict-T1-overlap = { $first } and { $second } overlap by { $overlap } min; { $persons } cannot be at both.
conflict-T1-turn_round = { $persons } cannot be at both { $first } and { $second }: { $turn_round } min are kept free after the one and { $setup } min before the other ({ $needs_source }), in all needs { $needs } min, has { $has } min.

conflict-T2-gap = Cannot get from { $first } to { $second }: no move is planned from { $origin } to { $destination }; needs { $needs } min, has { $has } min. That is { $boarding } min to board, { $drive } min on the way ({ $drive_source }) and { $reserve } min in reserve ({ $reserve_source }).{ conflict-taken }{ conflict-party }
conflict-T2-boarding = Cannot board in time after { $first }: until { $second } leaves it needs { $needs } min ({ $needs_source }), has { $has } min.{ conflict-taken }{ conflict-party }
conflict-T2-drive = { $first } is given too little time: needs { $needs } min on the way ({ $needs_source }), has { $has } min.
conflict-T2-arrival = { $first } is not sure to be in time for { $second }: from leaving to the start it needs { $needs } min, has { $has } min. That is { $drive } min on the way ({ $drive_source }) and { $reserve } min in reserve ({ $reserve_source }).{ conflict-taken }{ conflict-party }
conflict-T2-unknown_place = The position of { $place } is not known, so the time on the way to and from it is not checked. Enter its latitude and longitude in the register of venues.

conflict-T3-reversed = { $first } ends ({ $ends }) before it starts ({ $starts }). Correct the times.
conflict-T3-empty = { $first } has no length: it starts and ends at { $starts }. Enter when it ends.
conflict-T3-actual_reversed = { $first } has an actual end ({ $ends }) before its start ({ $starts }). Correct the times.
conflict-T3-open_end = { $first } has no end; checks count with { $assumed } min. Enter how long it may last.
conflict-T3-outside_parent = { $first } is part of { $second }, but { $outside } min of it are outside that time.
conflict-T3-stay_reversed = { $stay }: the departure ({ $ends }) is no later than the arrival ({ $starts }). Correct the times.
conflict-T3-phase_reversed = { $stay }: the phase “{ $phase }” ends ({ $ends }) no later than it starts ({ $starts }). Correct the times.
conflict-T3-phase_outside = { $stay }: the phase “{ $phase }” ({ $starts } to { $ends }) reaches beyond the stay (arrival { $arrives }, departure { $departs }).

conflict-R1-overlap = { $place } is given to both { $first } and { $second }; they overlap by { $overlap } min.
conflict-R1-turn_round = { $place } cannot be changed over between { $first } and { $second }: { $turn_round } min turn-round ({ $turn_round_source }) and { $setup } min set-up ({ $setup_source }), in all needs { $needs } min, has { $has } min.

conflict-R2-capacity = { $place } is too small for { $first }: needs room for { $needs } ({ $needs_source }), has { $has } ({ $has_source }).
conflict-R2-step_free = { $place } has steps, but { $persons } at { $first } must have none.

conflict-R3-closed = { $place } is closed from { $closed_from } to { $closed_until }{ $reason }; { $first } cannot be there.
conflict-R3-not_accepted = { $place } may be used from { $accepted_from } on; { $first } is too early.

conflict-R4-overlap = { $thing } is wanted for both { $first } and { $second }; they overlap by { $overlap } min.
conflict-R4-turn_round = { $thing } cannot be ready again between { $first } and { $second }: { $turn_round } min to take down ({ $turn_round_source }) and { $setup } min to set up ({ $setup_source }), in all needs { $needs } min, has { $has } min.
conflict-R4-travel = { $thing } cannot get from { $first } to { $second }: needs { $needs } min, has { $has } min. That is { $turn_round } min to take down, { $drive } min on the way ({ $drive_source }) and { $setup } min to set up.

conflict-P1-overlap = { $person } is promised to both { $first } and { $second }; they overlap by { $overlap } min.
conflict-P1-turn_round = { $person } cannot be at both { $first } and { $second }: { $turn_round } min are kept free after the one and { $setup } min before the other ({ $needs_source }), in all needs { $needs } min, has { $has } min.

conflict-BUG = The program's rule { $rule } failed at “{ $subject }”; it has no result there, all other rules have. Pass this on to those who maintain the program: { $error }

# Where numbers come from
source-estimate = estimated from the straight line, not measured
source-walk = estimated for walking, not measured
source-same-place = the same place
source-move = as entered on the move
source-move-named = as entered on the move: { $note }
source-margin = the office's margins
source-item = set on this item
source-holding = set on the holding
source-room = the register of rooms
source-layout = the layout in the register of rooms
source-thing = the register of things
source-members = by the lists
source-expected = as expected
