# Where somebody stands: figures moved by hand on a position diagram
kind-standing = Figures moved by hand
noun-standing = figure on a position diagram
field-position = Position in the cues (empty: told none)
field-standing-cue = From this cue on (empty: at every one)
field-ground = Ground
field-right_m = To the right (m)
field-up_m = Upwards (m)
field-facing_degrees = Faces (°, clockwise from up)
form-spot = Spot on the ground

verb-standing-move = Move “{ $name }” on the position diagram
verb-standing-turn = Turn “{ $name }” on the position diagram
verb-standing-restore = Back to the template's place: “{ $name }”
verb-standing-clear = All figures back to the template's places: “{ $name }”

standing-right = { NUMBER($metres, minimumFractionDigits: 1) } m to the right
standing-left = { NUMBER($metres, minimumFractionDigits: 1) } m to the left
standing-ahead = { NUMBER($metres, minimumFractionDigits: 1) } m ahead
standing-back = { NUMBER($metres, minimumFractionDigits: 1) } m back
standing-up = { NUMBER($metres, minimumFractionDigits: 1) } m upwards
standing-down = { NUMBER($metres, minimumFractionDigits: 1) } m downwards
standing-frame-own = as they face
standing-frame-drawn = as drawn
standing-moved = moved { $where } ({ $frame })
standing-unmoved = put on the template's place by hand
standing-at = from “{ $near }” { $where } ({ $frame })
standing-there = 0 m
standing-zero = zero point
standing-no-position = no position
standing-unfit-off = { $role } was moved to a place that is not on this ground. Drag the figure back on to it, or put it back in the template's place.
standing-unfit-elsewhere = { $role } ({ $position }) was moved on another ground than this one, so the template's place counts here. Move the figure again, or remove the entry under “Figures moved by hand”.
standing-unfit-idle = { $role } was moved at “{ $position }”, but no cue sends them there any more. Correct the cue, or put the figure back in the template's place.
standing-unfit-upon = At cue { $cue } { $role } and { $other } stand only { NUMBER($apart, minimumFractionDigits: 1) } m apart. Move one of the two.

side-both = guest's side on the host's { $side } ({ $frame })
side-own = { $side } ({ $frame })
positions-side-both = cue { $cue }: { side-both }
positions-side-own = cue { $cue }: { side-own }
positions-frame-own = as they face
positions-frame-viewer = seen from the front
positions-frame-entering = seen coming in
positions-frame-travel = as one rides
positions-added = put here by hand
positions-on-the-spot = at every cue
positions-idle = moved by hand; no cue has them there any more

standing-choose = Choose a figure on the drawing.
standing-only-now = Only from this cue on
standing-only-now-help = A move counts from the chosen cue until a later one has the figure elsewhere; otherwise at every cue that has it here
standing-turn-left = Turn left 15°
standing-turn-right = Turn right 15°
standing-back-button = Back to the template's place
standing-back-help = Takes the move back for this figure (Delete)
standing-reason = Why it was moved
standing-add = Put on the ground
standing-add-help = Somebody for whom the cues or the ground have no place
standing-all-back = All back to the template's places
standing-hint = Drag a figure, or choose it with the arrows and move it with Alt+arrows (0.5 m; with Shift 0.1 m). Ctrl+Z takes it back.

rule-C3 = Moved figures
conflict-C3-off = { $first }: { $role } was moved to a place that is not on the ground. Drag the figure back on to it, or put it back in the template's place.
conflict-C3-elsewhere = { $first }: { $role } was moved on another ground than this one, so the template's place counts. Move the figure again, or remove the entry.
conflict-C3-idle = { $first }: { $role } was moved by hand at a position that no cue sends them to any more. Correct the cue, or put the figure back in the template's place.
conflict-C3-upon = { $first }: at cue { $cue } { $role } and { $other_role } stand only { $apart_cm } cm apart. Move one of the two.
conflict-W1-no_file = { $first } has no wreath file yet: request, leader, ribbons, music, alternate slot. Apply the template of the ceremony to it, or add a wreath-laying in the registers.

# Circles
typed-cue-circle = “{ $text }” lets the cues wait for one another in a circle: { $circle }. Begin it behind a cue that does not wait for this one.
notice-circle = “{ $what }” would depend on itself that way. Choose something that does not depend on it.
positions-not-in-force = This cue is not in force; shown is where everybody stands right before it.

# Branches of cues
branch-with = Only if: { $name }
branch-without = Not if: { $name }
branch-cell = { $name }
branch-cell-without = not: { $name }
