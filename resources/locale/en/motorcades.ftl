# Motorcades: their cars and seats, and the hospitals they turn to
kind-motorcade = Motorcades
kind-motorcade_car = Cars of motorcades
kind-car_seat = Seats
kind-hospital = Hospitals
noun-motorcade = motorcade
noun-motorcade_car = car of the motorcade
noun-car_seat = seat
noun-hospital = hospital

field-motorcade-move = Move
field-escort = Protection
field-motorcycles = Motorcycles
field-motorcade-spacing_m = Car to car (m)
field-freezes = Stops all other movement
field-commander = Commander
field-calls = Radio channel
field-motorcade-gate = Leaves from gate
field-motorcade-drop = Drop point
field-hospital = Hospital
field-press_pool = Press pool stands at
field-press_ready_minutes = Press ready before arrival (min)
field-motorcade_car-motorcade = Motorcade
field-motorcade_car-vehicle = Vehicle
field-call_sign = Call sign
field-pass_class = Vehicle pass
field-flagged = Carries both flags
field-ahead_minutes = Ahead by (min)
field-car_seat-car = Car
field-car_seat-position = Seat
field-car_seat-person = Person
field-car_seat-reason = Reason
field-blood_bank = Blood bank

choice-CarRole-patrol = Patrol car
choice-CarRole-pilot = Pilot car
choice-CarRole-lead = Lead car
choice-CarRole-front_guard = Front guard
choice-CarRole-principal = Principal’s car
choice-CarRole-spare = Spare for the principal
choice-CarRole-rear_guard = Rear guard
choice-CarRole-spouse = Spouse’s car
choice-CarRole-officials = Officials
choice-CarRole-interpreters = Interpreters
choice-CarRole-doctor = Doctor
choice-CarRole-staff = Staff
choice-CarRole-press = Press
choice-CarRole-luggage = Luggage
choice-CarRole-tail = Tail car
choice-SeatPosition-rear_right = Rear right
choice-SeatPosition-rear_left = Rear left
choice-SeatPosition-rear_middle = Rear middle
choice-SeatPosition-jump_right = Jump seat right
choice-SeatPosition-jump_left = Jump seat left
choice-SeatPosition-front = Beside the driver
choice-SeatPosition-cabin = Cabin

verb-motorcade-form = Form the motorcade of “{ $name }”
verb-motorcade-seat = Give everybody a seat in “{ $name }”
verb-motorcade-empty = Empty the cars of “{ $name }”
verb-motorcade-slots = Give arrival slots for “{ $name }”
verb-motorcade_car-reorder = Reorder car “{ $name }”
verb-car_seat-sit = Change the seat of “{ $name }”

family-road = Roads and motorcades
rule-P3 = Seats and cars
rule-M3 = Gate overcrowded
rule-M4 = Flag on the wrong car
rule-M5 = Luggage
rule-M6 = Hospital
rule-M7 = Press pool
source-motorcade = entered in the motorcade
source-vehicle = seats of the vehicle
source-gate = rate of the gate
conflict-P3-standing = { $first }: { $persons } have no seat in its motorcade; { $missing } seats are missing. Give them seats, or add a car.
conflict-P3-stranger = { $first }: { $persons } have seats but do not go along. Put them on the track, hold them for the move, or take the seats back.
conflict-P3-twice = { $first }: { $persons } have more than one seat. Keep one each.
conflict-P3-overfull = { $first }: { $car } has { $has } seats ({ $has_source }), but { $needs } persons sit in it.
conflict-P3-one_seat = { $first }: { $persons } share one seat in { $car }.
conflict-P3-no_car = { $first }: there is no principal’s car for { $persons }. Give a car that role.
conflict-P3-no_escort = { $first }: nobody of the host side and no guard rides in { $car } with the principal.
conflict-M3-motorcades = { $gate }: { $needs } motorcades arrive within { $slot } min, it takes { $has } ({ $has_source }): { $items }.
conflict-M3-cars = { $gate }: { $needs } cars arrive within { $slot } min, it takes { $has } ({ $has_source }): { $items }.
conflict-M3-departures = { $gate }: { $first } and { $second } leave { $has } min apart; at least { $needs } min are needed ({ $needs_source }).
conflict-M4-empty = { $first }: { $car } carries flags, but its principal does not sit in it. Take the flags down or change the seat.
conflict-M5-late = { $first }: { $car } leaves with the people. Luggage leaves before them: say how many minutes.
conflict-M5-alone = { $first }: nobody goes with { $car } to answer for the luggage.
conflict-M6-none = { $first }: no hospital is named for its motorcade.
conflict-M6-far = { $first }: { $where } is { $needs } min from its destination ({ $needs_source }), more than { $has } min ({ $has_source }).
conflict-M6-language = { $first }: the emergency ward of { $where } speaks none of the guests’ languages ({ $heard }), and no interpreter rides along.
conflict-M7-late = { $first }: the press is to stand ready at { $where } { $needs } min before ({ $needs_source }), by { $clock_by }; after { $second } it is there at { $clock_there }, { $lacks } min late. Let the press leave earlier.
conflict-M7-car = { $first }: the press is to stand ready at { $where } { $needs } min before ({ $needs_source }), by { $clock_by }; { $car } is there at { $clock_there }, { $lacks } min late. Let the press car leave ahead of the column.
conflict-M7-nobody = { $first }: the press is to stand ready at { $where } { $needs } min before ({ $needs_source }), by { $clock_by }, but no track of the press has a programme and no press car is in the column. Plan who brings it.
conflict-T2-worst = { $first } keeps the normal drive of { $drive } min ({ $drive_source }); at its worst it was measured at { $worst } min, and { $has } min are planned.
conflict-T2-worst_gap = From { $first } to { $second } the normal drive of { $drive } min ({ $drive_source }) is kept; from { $origin } to { $destination } it was measured at { $worst } min at its worst, which with { $boarding } min to board makes { $needs } min, and there are { $has } min.
conflict-T3-closure_reversed = The road closure “{ $subject }” ends ({ $ends }) no later than it starts ({ $starts }), so it closes nothing. Correct one of the times.
conflict-J1-car = { $first }: { $car } carries the flag of a foreign state, but { $one } is no foreign delegation. Take it off.

rule-M1 = Motorcades meet
rule-M2 = In a frozen street
source-road-map = road map and assumed speeds
conflict-M1-following = { $first } and { $second } drive one behind the other on { $road }, { $has } min apart from { $clock_meet } on ({ $has_source }); at least { $needs } min are needed ({ $needs_source }).
conflict-M1-head_on = { $first } and { $second } come towards each other on { $road } at { $clock_meet } ({ $has_source }).
conflict-M1-opposing = { $first } and { $second } drive in opposite directions on { $road }, { $has } min apart from { $clock_meet } on ({ $has_source }); at least { $needs } min are needed ({ $needs_source }).
conflict-M1-crossing = { $first } and { $second } cross at { $road }, { $has } min apart from { $clock_meet } on ({ $has_source }); at least { $needs } min are needed ({ $needs_source }).
conflict-M2-frozen = { $second } comes within { $metres } m of the way of { $first } while the streets there are emptied for it, { $clock_from } to { $clock_to } ({ $clock_from_source }).
conflict-M2-on_foot = { $second } walks within { $metres } m of the way of { $first } while nobody moves there, { $clock_from } to { $clock_to } ({ $clock_from_source }).

motorcade-title = Motorcade sheet
motorcade-order = No.
motorcade-role = For
motorcade-vehicle = Vehicle, plate
motorcade-driver = Driver, telephone
motorcade-seats = Seats
motorcade-pass = Pass, call sign
motorcade-person = { $name }, { $office }
motorcade-several = { $who } ({ $persons } persons)
motorcade-press-ready = ready { $minutes } min before
motorcade-flagged = Both flags
motorcade-ahead = Leaves { $minutes } min ahead
driver-title = Drivers’ pocket cards
driver-car = Car { $order } · { $role } · { $vehicle }
driver-flags = Both flags; furl them when the principal gets out.
driver-calls = Call: { $calls }
sheet-no-motorcades = There is no motorcade to print: form one for a move first, or choose another day or delegation.
preview-sheet-motorcades = Motorcade sheet
preview-sheet-route-cards = Route cards
preview-sheet-driver-cards = Drivers’ pocket cards

deed-motorcade = Motorcade…
deed-motorcade-help = Shows the cars and seats of the chosen move’s motorcade; where there is none yet, it is formed there
deed-slots = Arrival slots…
deed-slots-help = Works out backwards when each motorcade arrives at the chosen engagement, and changes their moves
motorcade-editor = Motorcade: { $move }
motorcade-cars-name = Cars of the motorcade and who sits in them
motorcade-none = This move has no motorcade yet. { $count ->
    [0] It holds no vehicle: hold vehicles in its form first, or form the motorcade (Enter) and add cars one by one.
    [one] “Form the motorcade” (Enter) makes one of the vehicle that the move holds: { $names }.
   *[other] “Form the motorcade” (Enter) puts the { $count } vehicles that the move holds in their usual order: { $names }.
}
motorcade-standing = Without a seat ({ $count }): { $names }
motorcade-length = { $cars ->
    [one] One car, a rolling column of about { $metres } m.
   *[other] { $cars } cars, a rolling column of about { $metres } m.
}
motorcade-minutes-ahead = { $minutes } min ahead
field-motorcade_car-order = Place in column
field-motorcade_car-role = For
motorcade-all-seated = Everybody has a seat.
motorcade-do-form = Form the motorcade
motorcade-do-form-help = Of the vehicles that the move holds, in their usual order (Enter)
motorcade-do-seat = Give everybody a seat
motorcade-do-seat-help = By precedence; who sits already stays
motorcade-do-empty = Empty all
motorcade-do-empty-help = Everybody gets out again
motorcade-do-car = Add a car
motorcade-do-car-help = One more car at the end
motorcade-do-place = Add a seat
motorcade-do-place-help = One more seat in the car that is chosen
motorcade-do-earlier = Earlier
motorcade-do-earlier-help = The chosen car rolls a place earlier (Alt+Up)
motorcade-do-later = Later
motorcade-do-later-help = The chosen car rolls a place later (Alt+Down)
motorcade-do-remove = Remove
motorcade-do-remove-help = The chosen car or seat goes (Del)
motorcade-tab-motorcade = Motorcade
motorcade-tab-motorcade_car = Car
motorcade-tab-car_seat = Seat
ask-slots = Arrival slots
ask-slots-help = Slots are reckoned back from the moment by which all are in; each motorcade leaves in time for its own.
ask-slots-policy = Order
ask-slots-all-in = All are in by
ask-slots-spacing = From one to the next (seconds)
ask-slots-first = Drop point
ask-slots-second = Second drop point
ask-slots-line = { $arrives }  { $who }  { $drop } (leaves { $leaves })
ask-slots-comers = { $count ->
    [0] No motorcade arrives for this engagement.
    [one] One motorcade arrives for this engagement:
   *[other] { $count } motorcades arrive for this engagement:
}
notice-slots = Slots given.
typed-no-spacing = “{ $text }” is no spacing. Type seconds from 1 to 3600.
choice-SlotPolicy-smallest_first = Fewest cars first
choice-SlotPolicy-rank_last = Highest rank last
choice-SlotPolicy-alphabet = By English name
choice-SlotPolicy-as_planned = As planned now
choice-SlotPolicy-farthest_first = Longest drive first
