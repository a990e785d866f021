"""Exchange: the plan to and from other forms: book as JSON, programme text, calendar, workbook,
published conference schedules.

May import `plan`, `sheets`, `gazetteer`, `office_settings`, `trouble`, `wording`. What comes in is
told fault by fault with its place in the file, and changes nothing until it is whole. What goes out
is the same bytes for the same plan and clock.
"""
