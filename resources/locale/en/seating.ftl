# Seatings: what is said of seats
seating-too-few-seats = { $persons } persons are to be seated, but there are { $seats } seats. Add tables or seats, or name those who are to sit.

seat-alone = seat { $seat }
seat-at-table = table { $table }, seat { $seat }
seat-in-row = row { $row }, place { $seat }
seat-of-guests = guest’s side, seat { $seat }
seat-of-hosts = host’s side, seat { $seat }
seat-behind = { $seat } (chair behind)

seated-host = The host.
seated-guest = The guest of honour, at the host’s right hand or facing the host as the form asks.
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
