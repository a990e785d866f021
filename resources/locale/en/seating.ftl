# Seatings: what is said of seats
seating-too-few-seats = { $persons } persons are to be seated, but there are { $seats } seats. Add tables or seats, or name those who are to sit.

seat-alone = seat { $seat }
seat-at-table = table { $table }, seat { $seat }
seat-in-row = row { $row }, place { $seat }
seat-of-guests = guest’s side, seat { $seat }
seat-of-hosts = host’s side, seat { $seat }
seat-behind = { $seat } (chair behind)

seated-host = The host.
seated-guest = The guest of honour.
seated-rank-guest = Number { $rank } of the guest’s side.
seated-rank-host = Number { $rank } of the host’s side.
seated-height = By height: { $height } cm, the tallest in the middle of the row.
seated-interpreter = Interprets for the principals.
seated-pinned = Kept at this seat by hand.
seated-apart = By rank this would be { $seat }, which is too near to { $other }; the two are to be kept apart.
seated-made-room = By rank this would be { $seat }; it was given to { $other }, who must be kept apart from somebody.
seated-by-hand = Put here by hand.
seated-reason = { $reason }

standing-host = The host.
standing-first = Comes first: { $fact }.
standing-after-hosts = First after the hosts ({ $before }).
standing-apart = After { $before }: { $own }; the other: { $other }.
standing-tied = Nothing tells this guest and { $before } apart. Give one of them a date or a number in the list, or move one by hand.
standing-by-hand = Moved by { $author }, { $day }: { $reason }
standing-by-hand-unexplained = Moved by hand ({ $author }); no reason is given.
standing-class = { $value }
standing-substitute = { $value ->
    [yes] in place of an absent leader
   *[no] in person
}
standing-office = in office since { $value }
standing-credentials = credentials presented { $value }
standing-foundation = founded { $value }
standing-arrival = arrives { $value }
standing-notice = list received { $value }
standing-name = { $value }
standing-name-at = { $value } ({ $at })
standing-list = number { $value } of the list
standing-hosting = host number { $value }
standing-unknown-class = class not known
standing-unknown-office = day of taking office not known
standing-unknown-credentials = no credentials entered
standing-unknown-foundation = founding date not known
standing-unknown-arrival = no arrival entered
standing-unknown-notice = no date of notice entered
standing-unknown-name = no name to sort by
standing-unknown-list = no number in the list
standing-unknown-host = guest
standing-unknown-substitute = in person

verb-seating-seat = Seat everybody: “{ $name }”
verb-seating-clear = Clear the seats: “{ $name }”
verb-place-move = Change of seat “{ $name }”
verb-displacement-add = Move in the order: “{ $name }”
verb-displacement-remove = Back to the place by rule: “{ $name }”

seating-view = Seen from above; the main door is below.
seating-pattern = How seats are numbered at each table
seating-view-camera = Seen from above; the camera is below.
seating-several = { $count ->
    [1] { $name }
   *[other] { $name } ({ $count })
}
seating-stray = Their seat is not there, or somebody else has it; give them another: { $names }{ $more ->
    [0] .
   *[other] , and { $more } more.
}
seating-door = door
seating-camera = camera
seating-alt = { $seats } seats, { $taken } of them given.
seating-legend-guest = guest’s side
seating-legend-host = host’s side
seating-legend-free = free
seating-legend-pinned = kept by hand
seat-free = { $seat }: free
seat-taken = { $seat }: { $person }. { $why }

seating-sheet-title = Seating plan
photo-chart-title = Photograph chart
place-cards-title = Place cards
table-card-persons = { $count } persons: see the seating plan
table-cards-title = Table cards
order-sheet-title = Order of precedence
preview-sheet-seating = Seating plan
preview-sheet-photo-chart = Photograph chart
preview-sheet-place-cards = Place cards
preview-sheet-table-cards = Table cards
preview-sheet-orders = Orders of precedence
seating-column-seat = Seat
seating-column-name = Name
seating-column-title = Office
seating-column-party = Side
seating-column-care = Diet, care
seating-column-why = Why here
order-nobody = Nobody is in this order yet. Name those who take part.
order-tied = Not told apart from whom they follow: { $names }. Add a date or a place in the list, or move them by hand.
order-column-place = No.
order-column-name = Name
order-column-title = Office
order-column-party = Party
order-column-why = Why here
seating-side-guests = Guest’s side
seating-side-hosts = Host’s side
seating-host-side = host
seating-host-agreed = host { $day }
seating-row = Row { $table }
seating-table = Table { $table }
seating-behind = { $seat } behind
seating-waiting = No seat yet: { $names }{ $more ->
    [0] .
   *[other] , and { $more } more.
}
sheet-no-seatings = There are no seatings to print for this choice. Set out seats for an engagement first.
sheet-no-photographs = There is no photograph or receiving line with places to print for this choice.
sheet-nobody-seated = Nobody has a seat yet. Seat everybody first.
sheet-no-tables = There are no tables with guests to print cards for in this choice.
sheet-no-orders = There are no orders of precedence to print for this choice.

deed-seating = Seats…
deed-seating-help = Shows the seats of the chosen engagement: who sits where and why; drag people, or use the keys
seating-title = Seats
seating-which = Which seating
seating-another = Set out seats
seating-everybody = Seat everybody
seating-everybody-help = Gives everybody a seat by precedence and keeps apart whom it must; seats that are kept stay
seating-clear = Clear all seats
seating-none = No seats are set out for this engagement yet. Press “{ seating-another }”, then choose the form and the tables.
seating-choose = Choose a seat in the drawing.
seating-how = Drag a person to another seat; or choose a seat with the arrows, press Enter to take its person up, and Enter again on another seat. Delete makes a seat free.
seating-how-waiting = { seating-how } Who has no seat is taken up from the list on the right with a double click or Enter.
seating-in-hand = In hand: { $person }. Choose a seat and press Enter; Escape lets go.
seating-keep = Keep this seat when all are seated anew
seating-reason = Reason
seating-free = Make this seat free
seating-nobody = free
seating-without = Without a seat
seating-without-count = Without a seat: { $count }
seating-without-several = { $name } × { $count }
verb-seating-add = Set out seats: “{ $name }”

deed-orders = Orders of precedence…
deed-orders-help = Shows who comes before whom at the chosen engagement and why; moves somebody for a reason
order-title = Orders of precedence
order-which = Which order
order-another = Draw up another order
order-earlier = Earlier
order-later = Later
order-restore = Back to the place by rule
order-reason = Reason
order-list = The order
order-none = There is no order of precedence for this engagement yet. Press “{ order-another }”, then choose what it goes by.
order-how = To move somebody, choose them, write a reason and press Earlier or Later. Who moved whom, when and why is kept.
