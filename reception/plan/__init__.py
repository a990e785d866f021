"""The plan: frozen records of the office's book, and how they change.

One module per noun; `Span` for time; `Plan` for look-ups; `Change`, `Step` and `History` for
every edit there is. Imports nothing of ours: everything else is built on it.
"""
