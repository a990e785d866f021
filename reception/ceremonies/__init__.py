"""Ceremonies: what happens cue by cue, by whom, in which order and place.

Cues chain by event and get their times from that chain; templates are read and compared here; the
sun says when the flag of the Square goes up and down; orders of precedence, seats and places are
worked out here. Everything is a function of records and tables: nothing here changes a plan (that
is for `actions`) and nothing judges it (that is for `checks`).

May import `plan`, `flags`, `entitlements`, `wording`, `trouble`, `fields`, `resources`; of
libraries ephem, for the sun, pypinyin, for the order of Chinese names, and babel, for French ones.
"""
