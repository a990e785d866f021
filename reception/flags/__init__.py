"""Flags: which are right on a day, which hang on which post and when, and how many that takes.

`states` and `designs` read the tables of `resources/countries`; `cloths` gives sizes, `posts` where
posts stand; `windows`, `schemes` and `laying` put the flags of all plans on the posts of a road;
`rides` tells under which of them every guest passes; `needs` counts, and compares with the stock;
`works`, `nights` and `crew_work` say what crews have to do for it, in which hours, and who does it.

May import `plan`, `margins`, `graphs` (for passes of columns on roads), `routes`; never `checks` or
`actions`. It exists because laying flags post by post for overlapping visits is days of work by
hand, and a wrong flag makes the news. Instants inside are seconds since the epoch.
"""
