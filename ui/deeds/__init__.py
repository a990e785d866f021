"""Deeds: everything the officer can ask for, as one table, and the small functions that do it.

`table` is the list: id, shortcut, sign, when it can be done, what does it; words and help line are
in the catalogue under the id. `menus` says where each stands. May import all of `ui`; a deed turns
what is looked at into the arguments of an action, and decides nothing itself.
"""
