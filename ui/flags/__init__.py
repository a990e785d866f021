"""Flags on the screen: the roads that carry them, their posts, what flies there at a moment.

`dialog` is the window of flag roads, `post_table` the posts of one as a table, `road_strip` what
flies on them, `asking` and `own_picture` what is asked before a verb is done. May import
`reception` and the other parts of `ui`; never a database. It exists because posts are counted and
changed by the hundred, which forms of single records are too slow for.
"""
