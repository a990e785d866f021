# states and their flags: anthems, personal standards
noun-anthem = anthem
kind-anthem = Anthems
field-anthem-seconds = Length (seconds)
field-anthem-version = Version
field-anthem-recording = Recording or score
field-anthem-approved_on = Approved on
field-heard_by = Heard by (two of us)
field-standard = Personal standard
choice-StandardWish-unasked = Not asked yet
choice-StandardWish-wished = Wished
choice-StandardWish-declined = Not wished
margin-anthem-pause = Pause between two anthems (s)
