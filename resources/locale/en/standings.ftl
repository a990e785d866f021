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
