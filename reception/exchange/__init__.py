"""Exchange: the plan to and from other forms: book as JSON, programme text, calendar, workbook.

May import `plan`, `sheets`, `wording`. What comes in is told fault by fault with its place, and changes nothing until it is whole.
"""
