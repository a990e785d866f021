# states and their flags: anthems, personal standards
noun-anthem = anthem
kind-anthem = Anthems
field-anthem-seconds = Length (seconds)
field-anthem-version = Version
field-anthem-recording = Recording or score
field-anthem-approved_on = Approved on
field-heard_by = Heard by (two of us)
form-add-heard_by = Add who has heard it…
field-standard = Personal standard
choice-StandardWish-unasked = Not asked yet
choice-StandardWish-wished = Wished
choice-StandardWish-declined = Not wished
conflict-F8-standard = “{ $flag_plan }”, { $stay }: the head of state has a personal standard ({ $flags }), and nobody has asked whether it is wished on car and residence. Ask the embassy and enter the answer in the stay.
flag-brief-standard = and 1 { $standard }
margin-anthem-pause = Pause between two anthems (s)
