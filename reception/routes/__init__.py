"""Routes: how long it takes to get from one venue to another, and which way.

`drive` is the port through which rules and actions ask; what answers is handed in. `road_stock`
holds the roads that are known, `road_overlay` what an office knows better, `closed_roads` when they
cannot be driven, `road_speeds` how fast they are driven when; `roads` puts them together for one
book. `route_finder` answers a `RouteRequest`, `route_choice` adds alternates, `road_column` tells
when head and tail of a column pass each stretch. May import `plan`, `graphs`, `margins`.
"""
