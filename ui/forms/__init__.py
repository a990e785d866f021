"""Forms: the fields of a record, what is typed into them, and what they say when it is wrong.

Which fields stand where is data (`layouts`); one form serves all kinds. May import `reception`
and the desk.
"""
