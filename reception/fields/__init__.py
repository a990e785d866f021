"""Fields: how a value of a record is shown as text, and how typed text becomes a value again.

Forms, tables and registers all go through here, so that ``930`` means half past nine everywhere.
May import `plan`, `taboos`, `wording`, `trouble`; knows no window. What cannot be read raises
`Mistyped`, which says in words what would be right.
"""
