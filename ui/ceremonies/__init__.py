"""Ceremonies in the window: the cue sheet as a table to type into, its times reckoned at every key;
who stands where; and the templates, those of the office as text.

May import `reception` and of the window the desk, models, forms, dialogs, preview and theme; what
a cue means and when it begins is for `reception.ceremonies` to say.
"""
