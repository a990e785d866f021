"""Graphs: the plan as networks; the only place that imports networkx.

`occupancy` tells who or what is held by which items, `itinerary` the way each party goes through
them; both are sweeps over sorted lists and need no graph library. `clusters` tells which conflicts
hang together, `hitting` the fewest items to move so that they are gone. `lag_network` says which
lags (`lag`) between events can stand together, `time_network` what that means for items. `people`
tells who has a part in which items and must hear of a change, `encounters` where two parties may
come across each other, `drawing` when too many of a pool are out. May import `plan`, `routes`,
`margins`. Exists so that rules ask short questions and the clever part is in one place.
"""
