# Roads: junctions, stretches, closures, gates, measured drive times, routes
kind-gate = Gates and drop points
kind-road_network = Road networks
kind-junction = Junctions
kind-road = Roads
kind-road_closure = Road closures
kind-drive_time = Measured drive times
kind-route = Routes
noun-gate = gate
noun-road_network = road network
noun-junction = junction
noun-road = road
noun-road_closure = road closure
noun-drive_time = measured drive time
noun-route = route

field-replaces = Corrects (id in the network)
field-road-replaces = Corrects (id or name of roads)
field-road-start = From junction
field-road-end = To junction
field-road_class = Class of road
field-length_m = Length (m)
field-lanes = Lanes in one direction
field-oneway = One-way
field-speed_free_kmh = Open road (km/h)
field-speed_peak_kmh = Rush hour (km/h)
field-speeds = Speeds by hour
field-in_use = In use
field-points = Shape
field-roads = Roads
field-carriageway = Direction
field-cause = Cause
field-venues = Venues cut off
field-areas = Areas
field-attribution = Attribution (shown on every map)
field-imported_at = Imported
field-junctions = Junctions
field-data = Data
field-packed = { $size } KB
field-road_network-roads = Stretches of road
field-gate-role = Used for
field-motorcades_per_slot = Motorcades per slot
field-vehicles_per_slot = Vehicles per slot (0: not said)
field-slot_minutes = Length of a slot (min)
field-best_minutes = Best (min)
field-normal_minutes = Normal (min)
field-worst_minutes = Worst (min)
field-hours = Hours it holds in
field-measured_on = Measured on
field-drive_time-source = Measured by
field-drive_time-mode = Driven
field-move = Move
field-route-order = Place (0 is the primary)
field-route-fixed = Agreed with the police
field-via = By way of
field-must_pass = Must pass
field-avoid = Avoid
field-route-areas = Areas to avoid
field-route-roads = Chosen stretches (empty: fastest)
field-hint-hours = One a line: 1-5 07:00-09:30 (1 is Monday; no days: every day)
field-hint-speeds = One a line, km/h at the end: 1-5 07:00-09:30 25
field-hint-points = One a line, latitude and longitude (WGS-84): 39.9087 116.3975
field-hint-areas = One a line, position and metres around it: 39.9302 116.4413 800
form-where = Where
form-speeds = Speed of general traffic

conflict-T2-unreachable = { $first } cannot be driven: from { $origin } to { $destination } { $why }
no-route-unknown-place = one of the places is not on the road map: { $about }. Enter its position.
no-route-no-exit = no road leads away from { $about }. Enter a road to it, or correct its position.
no-route-no-entry = no road leads to { $about }. Enter a road to it, or correct its position.
no-route-one-way = there are only one-way roads the other way. Check which roads are one-way.
no-route-apart = the roads do not hang together. Enter the road that is missing.
no-route-closed = there is no way that is not closed ({ $about }).
no-route-until = {" "}It opens again { $until }.
no-route-avoided = there is no way besides what the route avoids. Avoid less.
no-route-unknown-road = the route names a road that is not on the map: { $about }. Correct its name.
no-route-must-pass = no way leads over { $about }. Let the route pass somewhere else.
no-route-broken-run = the chosen stretches do not join. Choose them again, or leave them out for the fastest way.
source-road-escorted = by road under escort, from assumed speeds
source-road-controlled = by road with lights set, from assumed speeds
source-road-free = by road in general traffic at that hour, from assumed speeds
source-measured = measured
source-measured-named = measured: { $note }
typed-no-hours = “{ $text }” is no time of the week. Write a line as: 1-5 07:00-09:30.
typed-no-speeds = “{ $text }” is no speed. Write a line as: 1-5 07:00-09:30 25; the speed must be above 0 (for a road nobody can drive, enter a closure).
typed-no-point = “{ $text }” is no position. Write latitude and longitude: 39.9087 116.3975.
typed-no-area = “{ $text }” is no area. Write latitude, longitude and metres around: 39.9302 116.4413 800.

choice-RoadClass-unknown = Not said
choice-RoadClass-expressway = Expressway
choice-RoadClass-ring = Ring road
choice-RoadClass-arterial = Main road
choice-RoadClass-street = Street
choice-RoadClass-park = Inside a park
choice-RoadClass-mountain = Mountain road
choice-RoadClass-access = Way to a gate
choice-ClosureCause-works = Road works
choice-ClosureCause-event = Event
choice-ClosureCause-freeze = Held free for a motorcade
choice-ClosureCause-weather = Weather
choice-ClosureCause-other = Other
choice-Carriageway-both = Both directions
choice-Carriageway-along = From its start only
choice-Carriageway-against = Towards its start only
choice-GateRole-entry = Entry
choice-GateRole-drop = Drop point
choice-GateRole-both = Entry and drop point
choice-DriveMode-escorted = Escorted
choice-DriveMode-controlled = Lights set for it
choice-DriveMode-free = In general traffic

command-route = The fastest way from one place to another at a time of day, with alternates.
argument-route-from = where it begins: the id of a venue or junction
argument-route-to = where it ends, likewise
argument-route-depart = when it begins, as 2026-04-14T09:30 on the office's clocks; now where it is left out
argument-route-mode = how it is driven: under escort (as it is without this), with lights set, or in general traffic
argument-route-alternates = how many other ways to tell, at most 9
argument-route-book = the book with the office's roads, closures and speeds; without it the roads that come with the program
argument-moment = { $place }: “{ $typed }” is no day and time. Write it as 2026-04-14T09:30.
route-no-place = “{ $typed }” is neither a venue nor a junction with a position. Ids of venues are in the register of venues, such as PEK_T3.
route-head = { $origin } → { $destination }, leaving { $depart }, { $mode }
route-found = Primary: { $minutes } min, { $km } km, arrives { $arrives }
route-found-alternate = Alternate { $number }: { $minutes } min, { $km } km, arrives { $arrives }
route-line = {"  "}{ $clock } { $km } km  { $road }
route-not-found = No route: { $why }
route-assumed = Times are on the road, from assumed speeds; getting started is not in them.

argument-datum = of a map, what its positions are: wgs84 (as without this), gcj02 or bd09 as Chinese online maps have them, which are converted
import-no-map = { $place } is for maps (.osm, .osm.pbf, .geojson); { $file } is none.
roads-unreadable = { $file } cannot be read as a map ({ $reason }). Fetch it again, or take another extract.
roads-too-many = { $file } holds the roads of more than a province. Cut an extract of the city first, for example with osmium extract.
roads-no-collection = { $file } is no GeoJSON FeatureCollection. Export the roads as one.
roads-not-wgs84 = { $file } has positions in “{ $crs }”. Export it in WGS-84 (EPSG:4326), or as RFC 7946 asks without a crs.
roads-none = { $file } has no roads that a motorcade uses and that hang together, among { $lines } lines of roads. Lines need the tag highway = motorway, trunk, primary, secondary or tertiary.
roads-import-kept = Of { $lines } lines of roads there are now { $junctions } junctions and { $stretches } stretches between them. Speeds are those of the map where it has any, else assumptions. The book uses these roads from now on.
roads-import-minor = { $count ->
    [one] One line dropped: minor roads, which motorcades do not use
   *[other] { $count } lines dropped: minor roads, which motorcades do not use
}
roads-import-no-cars = { $count ->
    [one] One line dropped: closed to general traffic
   *[other] { $count } lines dropped: closed to general traffic
}
roads-import-unbuilt = { $count ->
    [one] One line dropped: not built yet
   *[other] { $count } lines dropped: not built yet
}
roads-import-broken = { $count ->
    [one] One point dropped: the file has no position for it; roads were cut there
   *[other] { $count } points dropped: the file has no position for them; roads were cut there
}
roads-import-short = { $count ->
    [one] One line dropped: nothing is left of it but a point
   *[other] { $count } lines dropped: nothing is left of them but a point
}
roads-import-apart = { $count ->
    [one] One stretch dropped: one cannot get there and back, islands and one-way traps
   *[other] { $count } stretches dropped: one cannot get there and back, islands and one-way traps
}
roads-import-zero-speed = { $count ->
    [one] One road with a speed of 0: taken in with the usual speed
   *[other] { $count } roads with a speed of 0: taken in with the usual speed
}
roads-import-looks-like = Warning: the junctions lie much nearer to those that are known when they are taken for { $datum }. If the map came from a Chinese online map, import it again with --datum { $datum }.
road-ring-words = ring road|orbital
verb-road_closure-shift = Close roads at another time: “{ $name }”
verb-route-prefer = Make “{ $name }” the primary route
typed-closure-reversed = “{ $text }” ends no later than it starts, so nothing would be closed. Correct one of the times.
road-source = Contains information from OpenStreetMap, © OpenStreetMap contributors, available under the Open Database Licence 1.0
