"""Flags on the screen: the roads that carry them, their posts, what flies there at a moment.

`dialog` is the window of flag roads, with `post_table` and `count_table` as its pages (`row_table`
is what both are made of, `named_list` the list beside them), `road_strip` what flies at the
`moment` that is typed, `asking` and `own_picture` what is asked before a verb is done; `plans` has
the window of flag plans. May import `reception` and the other parts of `ui`; never a database. It
exists because posts are counted and changed by the hundred, which forms of single records are too
slow for.
"""
