"""Seating: the editor of a room's seats, with the pointer and with the keys.

What is shown is the drawing that is printed. May import `ui.drawing`, the desk and the theme, and
the chart and the drawing of `reception`; who sits where and why is worked out there.
"""
