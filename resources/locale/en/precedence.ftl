# Orders of precedence, seatings and places
kind-named_order = Orders of precedence
kind-displacement = Moved by hand
kind-seating = Seatings
kind-place = Seats given
noun-named_order = order of precedence
noun-displacement = place in an order
noun-seating = seating
noun-place = seat

field-rank_class = Class of rank
field-stands_for = Stands in for
field-first_since = First in office
field-member-title_since = In office since (this term)
field-credentials_on = Credentials presented
field-height_cm = Height (cm)
field-formal_zh = Full name (Chinese)
field-formal_en = Full name (English)
field-sort_name_zh = Name in lists (Chinese)
field-sort_name_en = Name in lists (English)
field-founded = Founded
field-notified_on = List received on
field-purpose = For
field-policy = Order by
field-classes_first = Classes of rank first
field-tie = Then by
field-organisations = Organisations by
field-alphabet = Alphabet
field-name_form = Names sorted by
field-term_date = In office counts from
field-substitutes = Stand-ins go
field-hosts = Hosts, the first in the chair
field-participants = Participants (empty: all principals)
field-displacement-order = Order
field-displacement-before = Right before (empty: last)
field-reason = Reason
field-author = By
field-at = At
field-form = Form
field-tables = Tables or rows
field-seating-seats = Seats at each
field-lay = Table lies to the door
field-guest_side = Guest is on the host’s
field-side_frame = Left and right seen as
field-interpreters = Interpreters sit
field-seating-order = Order of precedence
field-host = Host
field-guest = Guest of honour
field-seating-persons = Persons (empty: all who attend)
field-agreed_by = Agreed to by
field-host_agreed_on = Host agreed on
field-inspected_on = Guest’s side saw the room on
field-seating = Seating
field-table = Table (row)
field-seat = Seat
field-pinned = Keep this seat
field-named_order-engagement = Engagement
field-seating-engagement = Engagement

form-precedence = Precedence
form-ranking = Order
form-ranking-ties = How equals are told apart
form-participants = Who
form-reason = Reason
form-seats = Seats
form-sides = Sides
form-agreement = Agreement

choice-RankClass-head_of_state = Head of state
choice-RankClass-acting_head = Acting head of state
choice-RankClass-head_of_government = Head of government
choice-RankClass-deputy = Deputy head of state or government
choice-RankClass-minister = Minister
choice-RankClass-envoy = Envoy, ambassador
choice-RankClass-organisation = Head of an organisation
choice-RankClass-city_leader = Governor, mayor
choice-RankClass-other = Other
choice-RankClass-unknown = Not known
choice-OrderPurpose-arrival = Arrival
choice-OrderPurpose-photo = Photograph
choice-OrderPurpose-seats = Seats
choice-OrderPurpose-speaking = Speaking
choice-OrderPurpose-flags = Flags
choice-OrderPurpose-motorcade = Motorcade
choice-OrderPurpose-departure = Departure
choice-OrderPolicy-rank = Rank
choice-OrderPolicy-alphabet = Alphabet
choice-OrderPolicy-office = Date of taking office
choice-OrderPolicy-credentials = Date of credentials
choice-OrderPolicy-foundation = Date of foundation
choice-OrderPolicy-arrival = Time of arrival
choice-OrderPolicy-notice = Date the list was received
choice-Alphabet-english = English
choice-Alphabet-french = French
choice-Alphabet-pinyin = Chinese, by pinyin
choice-Alphabet-strokes = Chinese, by strokes
choice-NameForm-short = Short name
choice-NameForm-formal = Full name
choice-NameForm-sort = Name in lists
choice-TermDate-first = First term
choice-TermDate-current = Current term
choice-SubstitutePlace-own_rank = By their own rank
choice-SubstitutePlace-end_of_class = Last in the class they stand in for
choice-SeatingForm-talks = Talks
choice-SeatingForm-armchairs = Meeting in armchairs
choice-SeatingForm-signing = Signing
choice-SeatingForm-round_tables = Round tables
choice-SeatingForm-long_table = Long table
choice-SeatingForm-photo = Group photograph
choice-SeatingForm-receiving_line = Receiving line
choice-TableLay-parallel = Parallel
choice-TableLay-end_on = End-on
choice-GuestSide-left = Left
choice-GuestSide-right = Right
choice-InterpreterPlace-beside = At the table
choice-InterpreterPlace-behind = Behind

family-precedence = Precedence and seats
rule-A2 = Precedence not explained
rule-A3 = Seats do not fit
conflict-seat-one = { $form ->
    [talks] { $one_table ->
        [1] guest’s side, seat { $one_seat }
       *[other] host’s side, seat { $one_seat }
    }
    [photo] row { $one_table }, place { $one_seat }
   *[other] table { $one_table }, seat { $one_seat }
}
conflict-seat-other = { $form ->
    [talks] { $other_table ->
        [1] guest’s side, seat { $other_seat }
       *[other] host’s side, seat { $other_seat }
    }
    [photo] row { $other_table }, place { $other_seat }
   *[other] table { $other_table }, seat { $other_seat }
}
conflict-A1-table = { $first }: { $one } and { $other } must never meet, but sit at one table ({ conflict-seat-one }; { conflict-seat-other }). Seat everybody anew, or move one of them.
conflict-A1-beside = { $first }: { $one } and { $other } must not be side by side, but are ({ conflict-seat-one }; { conflict-seat-other }). Move one of them.
conflict-A2-displaced = { $order }: { $one } was moved by hand and no reason is given. Write one, or let the policy decide.
conflict-A2-idle = { $order }: moving { $one } changes nothing, since one of the two is not in this order. Remove it, or add the guest.
conflict-A2-tied = { $order }: nothing tells { $one } and { $other } apart (place { $place_in_order }). Enter a date or a number in the list, or move one by hand.
conflict-A2-seats = { $first }: { $one } (number { $one_rank } of { $side ->
    [guest] the guest’s side
   *[host] the host’s side
}) has { conflict-seat-one }, but { $other } (number { $other_rank }) has the better { conflict-seat-other }.{ $count ->
    [1] {""}
   *[other] {" "}{ $count } pairs in all.
} Give a reason at the seat, or seat everybody anew.
conflict-A3-armchairs = { $first }: { $needs } principals with the host ({ $persons }), but only { $has } { $form ->
    [signing] seats to sign at
   *[other] armchairs
} of equal standing. Set out more, or agree with both sides who sits apart.
conflict-A3-short = { $first }: { $needs } persons { $side ->
    [guest] of the guest’s side{" "}
    [host] of the host’s side{" "}
   *[other] {""}
}are to be seated, but there are { $has } seats. Add tables or seats, or name those who are to sit.
conflict-A3-unseated = { $first }: no seat for { $persons }. Seat everybody, or give them one.
conflict-A3-twice = { $first }: { $persons } have one seat together ({ conflict-seat-one }). Move one of them.
conflict-A3-no_seat = { $first }: { $one } has { conflict-seat-one }, which there is not. Move them, or set out more seats.
conflict-A3-side = { $first }: { $other } is not at the right hand of the host { $one } as the host sits or stands. Change the side, or the two seats.
conflict-A3-side_talks = { $first }: the side of { $other } does not face the door; the guest’s side faces it, and the host sits with the back to it.
conflict-A3-side_talks_end_on = { $first }: the side of { $other } is on the left of who comes in; at a table end-on to the door the guest’s side is on the right.
conflict-A3-unagreed = { $first }: { $parties } has not agreed to the seating. Show it to the embassy and enter the answer.
conflict-A3-unagreed_host = { $first }: the host’s side has not agreed to the seating yet.
conflict-A3-uninspected = { $first }: nobody of the guest’s side has seen the room with these seats before the event. Invite them, and enter the day.
