# The printed run-sheets
sheet-comma = {", "}
sheet-between-people = {"; "}
sheet-clause = {", "}
sheet-between-signs = {"; "}
sheet-tbc = TBC
sheet-about = about { $time }
sheet-day-before = { $time } (−1)
sheet-day-after = { $time } (+1)
sheet-other-day = { $time } ({ $day }/{ $month })
sheet-plan-b = {"Plan B: "}
sheet-of-pool = { $name } ×{ $amount }
sheet-cars = { $count } vehicles
sheet-cars-named = { $count } vehicles: { $names }
sheet-car-role = { $role }: { $car }
sheet-cars-elsewhere = The others are on the motorcade sheet.
sheet-place-joint = {", "}
sheet-persons = { $persons ->
    [one] 1 person
   *[other] { $persons } persons
}
sheet-and-others = { $names } and others, { $persons } in all
sheet-titled = { $name }, { $title }
sheet-person-role = { $name } ({ $role })
sheet-role-interpreter = interpreter
sheet-role-accompanying = accompanying

sheet-move-motorcade = Motorcade to { $to } ({ $minutes } min)
sheet-move-car = By car to { $to } ({ $minutes } min)
sheet-move-coach = By coach to { $to } ({ $minutes } min)
sheet-move-foot = On foot to { $to } ({ $minutes } min)
sheet-move-train = By train to { $to }
sheet-move-flight = By air to { $to }

track-principal = Principal
track-spouse = Spouse
track-ministers = Ministers
track-business = Business
track-press = Press
track-staff = Staff
track-other = Other

visit-state = State visit
visit-official = Official visit
visit-working = Working visit
visit-multilateral = Multilateral event
visit-private = Private visit
visit-transit = Transit
visit-party = Party guests
visit-important = Visit of an important guest
visit-sister_city = Sister-city visit
visit-sar = Hong Kong or Macao delegation
visit-taiwan = Beijing-Taiwan exchange
visit-organisation = Visit of an organisation's head

sheet-column-time = Time
sheet-column-delegation = Group
sheet-column-item = Item
sheet-column-place = Place
sheet-column-people = Participants
sheet-column-dress = Dress
sheet-column-cars = Cars
sheet-column-unit = Responsible
sheet-column-remarks = Remarks
sheet-column-rest = Arrangements
sheet-label-guests-home = {"Guests: "}
sheet-label-guests-foreign = {"Guests: "}
sheet-label-hosts-home = {"Beijing: "}
sheet-label-hosts-foreign = {"Hosts: "}
sheet-label-others-home = {"Also: "}
sheet-label-others-foreign = {"Also: "}
sheet-label-dress = {"Dress: "}
sheet-label-cars = {"Cars: "}
sheet-label-unit = {"Unit: "}
sheet-label-remarks = {"Note: "}

sheet-office-day = The office's day
sheet-day-of-stay = day { $day } of { $days } in Beijing
sheet-outside-stay = Outside the visit
sheet-edition = Working draft, revision { $revision }
sheet-stamp = Printed { $stamp }
sheet-page-of = Page { $page } of { $pages }
sheet-marking = Internal, keep safe
sheet-footer = This edition holds; earlier ones are void
sheet-note-times = Times are { $zone }, 24 hours.
zone-Asia-Shanghai = Beijing time
sheet-fact-native = Own-script name
sheet-fact-persons = Size of party
sheet-fact-arrival = Arrival
sheet-fact-departure = Departure
sheet-fact-residence = Residence
sheet-fact-unit = Lead unit
sheet-fact-officer = Liaison officer
sheet-members = Official party
sheet-member-order = No.
sheet-member-zh = Chinese name
sheet-member-en = Latin name
sheet-member-native = Own script
sheet-member-title = Office

sheet-which-delegation = Choose a delegation: this run-sheet is printed for one.
sheet-no-delegation = There is no delegation with the id “{ $id }”; check the id.
sheet-empty-day = Nothing is planned on { $day }, so there is no run-sheet; choose another day.
sheet-no-items = Nothing is planned yet; add engagements before printing.
