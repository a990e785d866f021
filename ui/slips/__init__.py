"""Slips: how far the chosen item can move, and what follows if it begins late.

The time network is made on a thread, once; the window never waits for it. May import `ui.preview`
for paper, `ui.forms`, `ui.timeline` for how it is drawn there, the desk and the theme; nothing here
decides anything about a reception.
"""
