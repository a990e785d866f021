# The map
pane-programme = Programme
pane-map = Map
map-name = Map: arrows pan, plus and minus zoom, Tab goes from one thing to the next, Enter chooses
map-clock = Time of the day on the map
map-play = Play the day (a minute for 24 hours)
map-fit = Show all of the day
map-out = Smaller
map-in = Larger
map-metres = { $n } m
map-km = { $n } km
map-layer-ways = Ways
map-layer-shut = Closures
map-layer-marks = Conflicts
map-layer-posts = Flag posts
deed-pane-map = Map
deed-pane-map-help = Shows the map of the day with its motorcades, closures and conflicts
