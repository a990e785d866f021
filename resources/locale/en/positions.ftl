# Position diagrams of ceremonies
preview-sheet-positions = Position diagram
positions-title = Position diagram
positions-alt = { $ground } seen from above: { $roles } roles on { $marks } marks.
positions-source = Source: { $source }. { $confidence }
positions-confidence-high = Well established.
positions-confidence-medium = Fairly certain.
positions-confidence-low = Uncertain: check on the spot.
positions-confidence-assumed = Assumed: check on the spot.
positions-confidence-office = The office's own way.
positions-scale = Scale { $scale }; figures are drawn larger and further apart than in life.
positions-hint = { $who }: { $mark } (cues { $cues })
positions-who = { $role }: { $names }
positions-legend-guest = the guest's side
positions-legend-host = the host's side
positions-column-number = No.
positions-column-who = Who
positions-column-mark = Stands at
positions-column-cues = In cues
positions-no-mark = no mark on the diagram
positions-no-ground = There is no ground drawn for this ceremony yet. The list says who stands where.
positions-nobody = Nobody acts in this ceremony yet.
positions-roaming = No cue says where these stand: { $roles }.

ground-no-toml = { $file }, line { $place }: the text cannot be read as a ground ({ $said }). Check quotation marks and brackets there.
ground-unfit = { $file }, line { $place }: this does not fit a ground ({ $said }). Compare it with a ground that the program brings.
ground-outside = { $file }, line { $place }: the point { $at } lies outside the ground. Correct it, or give the ground another corner or size.
ground-mark-twice = { $file }, line { $place }: there is already a mark { $mark }. Give this one another id.
ground-position-twice = { $file }, line { $place }: the mark { $mark } already stands for the position { $position } and the same roles. Take it away from one of the two.

ceremony-button-positions = Positions…
ceremony-button-positions-help = Draw who stands where at the chosen cue
positions-at-cue = At cue { $number }: { $action }
positions-all-cues = Over all cues
positions-no-ground-yet = There is no ground drawn for this ceremony yet.
positions-unplaced = { $role }: { $position } (no mark on the diagram)
positions-roaming-yet = No cue up to here says where these stand: { $roles }.
